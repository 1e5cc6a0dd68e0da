package io.loggia.images;

import io.loggia.images.PackedApplication.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the poms in the local Maven repository say of licenses, an artifact's or its parents'. */
record Licenses(Path mavenRepository) {

    private static final int GENERATIONS = 8;

    static Licenses ofThisMachine() {
        String told = System.getProperty("maven.repo.local", "");
        return new Licenses(
                told.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
                        : Path.of(told));
    }

    /** Their names, or where a pom has none their addresses; empty where nobody says any. */
    List<String> of(Artifact artifact) {
        Artifact here = artifact;
        for (int generation = 0; generation < GENERATIONS; generation++) {
            Element project = pom(here);
            if (project == null) {
                return List.of();
            }
            List<String> found = named(project);
            Element parent = child(project, "parent");
            if (!found.isEmpty() || parent == null) {
                return found;
            }
            here =
                    new Artifact(
                            text(parent, "groupId"),
                            text(parent, "artifactId"),
                            "",
                            text(parent, "version"));
        }
        return List.of();
    }

    private @Nullable Element pom(Artifact artifact) {
        Path file =
                mavenRepository
                        .resolve(artifact.group().replace('.', '/'))
                        .resolve(artifact.name())
                        .resolve(artifact.version())
                        .resolve(artifact.name() + "-" + artifact.version() + ".pom");
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new ImageFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> named(Element project) {
        List<String> names = new ArrayList<>();
        Element licenses = child(project, "licenses");
        for (Element license : licenses == null ? List.<Element>of() : children(licenses)) {
            String name = text(license, "name");
            String word = name.isEmpty() ? text(license, "url") : name;
            if (!word.isEmpty()) {
                names.add(word);
            }
        }
        return names;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
