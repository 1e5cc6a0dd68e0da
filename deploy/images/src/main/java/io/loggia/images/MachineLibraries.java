package io.loggia.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * This machine's C library and what else some programs are linked to, by where the dynamic linker
 * looks for them: {@code /lib/x86_64-linux-gnu/libc.so.6} and so on.
 */
record MachineLibraries(Map<String, Path> files) {

    /** {@code name => /path (0x…)}, and for the linker itself {@code /path (0x…)}. */
    private static final Pattern LINE = Pattern.compile("(?:=> )?(/\\S+) \\(0x[0-9a-f]+\\)");

    /** The native halves of what compresses and of Netty, in jars, are linked to these. */
    private static final List<String> FOR_JARS =
            List.of("libstdc++.so.6", "libgcc_s.so.1", "libresolv.so.2", "libz.so.1");

    /** All that these files stand on, but for what lies in that folder itself. */
    static MachineLibraries of(List<Path> programs, Path own) {
        Map<String, Path> found = new TreeMap<>();
        List<String> words = new ArrayList<>(List.of("ldd"));
        programs.forEach(program -> words.add(program.toString()));
        Matcher lines = LINE.matcher(new Tool(words).output());
        while (lines.find()) {
            String place = lines.group(1);
            if (!Path.of(place).startsWith(own)) {
                found.put(place, real(Path.of(place)));
            }
        }
        if (found.keySet().stream().noneMatch(place -> place.endsWith("/libc.so.6"))) {
            throw new ImageFailure(
                    "This JDK does not stand on glibc: no base can be made of it, give one by --base");
        }
        addForJars(found);
        return new MachineLibraries(Map.copyOf(found));
    }

    private static void addForJars(Map<String, Path> found) {
        List<Path> folders =
                found.keySet().stream()
                        .map(place -> Path.of(place).getParent())
                        .distinct()
                        .toList();
        for (String name : FOR_JARS) {
            for (Path folder : folders) {
                Path usr = Path.of("/usr" + folder);
                Stream.of(folder, usr)
                        .map(place -> place.resolve(name))
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .ifPresent(file -> found.put(folder.resolve(name).toString(), real(file)));
            }
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new ImageFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
