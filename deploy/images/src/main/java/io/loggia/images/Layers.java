package io.loggia.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import io.loggia.images.PackedApplication.Artifact;
import io.loggia.images.probe.Ready;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is in an image, sorted by how often it changes: libraries that all applications have, those
 * of this one, our own, the application. Files belong to root and are all as old; the application
 * can write where it keeps pictures and to {@code /tmp}, and nowhere else.
 */
record Layers(PackedApplication application, Set<String> everybodys, Path bill, Path scratch) {

    static final String HOME = "/app";

    /** Who the application is, of no user of any host. */
    static final String USER = "10001:10001";

    private static final FilePermissions PRIVATE = FilePermissions.fromOctalString("700");
    private static final FilePermissions EVERYBODYS = FilePermissions.fromOctalString("777");

    /** The files of the libraries that each of these applications has. */
    static Set<String> everybodys(Collection<PackedApplication> applications) {
        Set<String> shared = new TreeSet<>();
        for (PackedApplication application : applications) {
            Set<String> own = new HashSet<>();
            application.libraries().keySet().stream()
                    .filter(artifact -> !artifact.isOurs())
                    .forEach(artifact -> own.add(artifact.file()));
            if (shared.isEmpty()) {
                shared.addAll(own);
            }
            shared.retainAll(own);
        }
        return shared;
    }

    List<FileEntriesLayer> all() {
        List<Path> shared = new ArrayList<>();
        List<Path> own = new ArrayList<>();
        List<Path> ours = new ArrayList<>();
        for (Map.Entry<Artifact, Path> library : application.libraries().entrySet()) {
            Artifact artifact = library.getKey();
            List<Path> place =
                    artifact.isOurs() ? ours : everybodys.contains(artifact.file()) ? shared : own;
            place.add(library.getValue());
        }
        return List.of(
                writable(),
                layer("libraries of all", shared),
                layer("libraries", own),
                layer("our libraries", ours),
                program(),
                papers());
    }

    private FileEntriesLayer writable() {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("writable");
        add(layer, "/tmp", EVERYBODYS);
        add(layer, "/var/lib/loggia/media", PRIVATE);
        add(layer, "/var/lib/loggia/outward-media", PRIVATE);
        return layer.build();
    }

    private void add(FileEntriesLayer.Builder layer, String folder, FilePermissions rights) {
        layer.addEntry(
                scratch,
                AbsoluteUnixPath.get(folder),
                rights,
                FileEntriesLayer.DEFAULT_MODIFICATION_TIME,
                USER);
    }

    private FileEntriesLayer program() {
        List<Path> files = new ArrayList<>(application.files("quarkus-run.jar"));
        files.addAll(application.files("quarkus"));
        files.addAll(application.files("app"));
        return layer("application", files);
    }

    private FileEntriesLayer papers() {
        String probe = Ready.class.getName().replace('.', '/') + ".class";
        return FileEntriesLayer.builder()
                .setName("papers")
                .addEntry(bill, AbsoluteUnixPath.get(HOME + "/sbom.cdx.json"))
                .addEntry(
                        OwnClass.copied(Ready.class, scratch),
                        AbsoluteUnixPath.get(HOME + "/probe/" + probe))
                .build();
    }

    private FileEntriesLayer layer(String name, List<Path> files) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (Path file : files) {
            layer.addEntry(file, AbsoluteUnixPath.get(HOME + "/" + application.placeOf(file)));
        }
        return layer.build();
    }
}
