package io.loggia.images;

import io.loggia.images.PackedApplication.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.util.LicenseResolver;

/**
 * What an image is made of, as CycloneDX 1.6 in JSON: every jar in it with its checksum, and the
 * license that its pom names. It has no time and its number is made of its content, so that the
 * same content is the same document.
 */
record BillOfMaterials(Licenses licenses) {

    static final Version VERSION = Version.VERSION_16;

    String of(PackedApplication application, String version) {
        Bom bom = new Bom();
        Metadata metadata = new Metadata();
        metadata.setTimestamp(null);
        metadata.setComponent(program(application.name(), version));
        bom.setMetadata(metadata);
        StringBuilder content = new StringBuilder(application.name()).append(version);
        for (Map.Entry<Artifact, Path> library : application.libraries().entrySet()) {
            String sum = checksum(library.getValue());
            content.append(library.getKey().packageUrl()).append(sum);
            bom.addComponent(library(library.getKey(), sum));
        }
        return written(bom, content.toString());
    }

    /** The document of a bom whose content, and so its number, is that text. */
    static String written(Bom bom, String content) {
        bom.setSerialNumber(
                "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
        try {
            return BomGeneratorFactory.createJson(VERSION, bom).toJsonString();
        } catch (GeneratorException e) {
            throw new ImageFailure("Cannot write what is in the image: " + e.getMessage(), e);
        }
    }

    static String checksum(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new ImageFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Component program(String name, String version) {
        Component program = new Component();
        program.setType(Component.Type.APPLICATION);
        program.setGroup("io.loggia");
        program.setName(name);
        program.setVersion(version);
        program.setBomRef("pkg:maven/io.loggia/%s@%s".formatted(name, version));
        program.setPurl(program.getBomRef());
        program.setLicenses(LicenseResolver.resolve("Apache-2.0", false));
        return program;
    }

    private Component library(Artifact artifact, String checksum) {
        Component library = new Component();
        library.setType(Component.Type.LIBRARY);
        library.setGroup(artifact.group());
        library.setName(artifact.name());
        library.setVersion(artifact.version());
        library.setPurl(artifact.packageUrl());
        library.setBomRef(artifact.packageUrl());
        library.setHashes(List.of(new Hash(Hash.Algorithm.SHA_256, checksum)));
        LicenseChoice choice = new LicenseChoice();
        for (String name : licenses.of(artifact)) {
            choice.addLicense(license(name));
        }
        if (choice.getLicenses() != null) {
            library.setLicenses(choice);
        }
        return library;
    }

    /** By its identifier where the name has one. */
    private static License license(String name) {
        LicenseChoice known = LicenseResolver.resolve(name, false);
        if (known != null && known.getLicenses() != null && !known.getLicenses().isEmpty()) {
            return known.getLicenses().getFirst();
        }
        License license = new License();
        license.setName(name);
        return license;
    }
}
