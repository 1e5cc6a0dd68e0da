package io.loggia.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** An image as a file in the layout of the Open Container Initiative, read as an engine does. */
record OciImage(Map<String, byte[]> blobs, String digest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static OciImage read(Path tar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (TarArchiveEntry entry = in.getNextEntry();
                    entry != null;
                    entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        JsonNode manifest =
                JSON.readTree(files.get("index.json")).required("manifests").required(0);
        return new OciImage(files, manifest.required("digest").textValue());
    }

    JsonNode config() throws IOException {
        return JSON.readTree(blob(manifest().required("config").required("digest").textValue()));
    }

    /** The content of each layer, by what it was called when it was made. */
    Map<String, byte[]> layers() throws IOException {
        List<String> names = new ArrayList<>();
        config().required("history")
                .forEach(step -> names.add(step.required("comment").textValue()));
        Map<String, byte[]> layers = new java.util.LinkedHashMap<>();
        for (JsonNode layer : manifest().required("layers")) {
            layers.put(names.get(layers.size()), blob(layer.required("digest").textValue()));
        }
        return layers;
    }

    /** Lays its file system there; as root also with its owners. */
    void unpack(Path folder) throws IOException {
        for (byte[] layer : layers().values()) {
            try (TarArchiveInputStream in =
                    new TarArchiveInputStream(
                            new GZIPInputStream(new ByteArrayInputStream(layer)))) {
                for (TarArchiveEntry entry = in.getNextEntry();
                        entry != null;
                        entry = in.getNextEntry()) {
                    lay(folder, entry, in);
                }
            }
        }
    }

    private static void lay(Path folder, TarArchiveEntry entry, InputStream content)
            throws IOException {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        }
        Files.setPosixFilePermissions(target, rights(entry.getMode()));
        if (ImageProcess.isRoot()) {
            Files.setAttribute(target, "unix:uid", (int) entry.getLongUserId());
            Files.setAttribute(target, "unix:gid", (int) entry.getLongGroupId());
        }
    }

    private static Set<PosixFilePermission> rights(int mode) {
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values();
        for (int bit = 0; bit < all.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) {
                rights.add(all[bit]);
            }
        }
        return rights;
    }

    private JsonNode manifest() throws IOException {
        return JSON.readTree(blob(digest));
    }

    /** What has that digest, which is computed and not believed. */
    private byte[] blob(String wanted) {
        byte[] content = blobs.get("blobs/" + wanted.replace(':', '/'));
        try {
            String found =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            if (!wanted.equals("sha256:" + found)) {
                throw new IllegalStateException(wanted + " is in truth " + found);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }
}
