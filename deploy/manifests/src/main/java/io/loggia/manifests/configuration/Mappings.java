package io.loggia.manifests.configuration;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the keys of interfaces marked with {@code @ConfigMapping}: ours and Quarkus' alike, as
 * SmallRye Config maps them. A key is a regular expression, since maps have keys of their own.
 */
final class Mappings {

    private static final String MAPPING = "Lio/smallrye/config/ConfigMapping;";
    private static final String ROOT = "Lio/quarkus/runtime/annotations/ConfigRoot;";
    private static final String NAME = "Lio/smallrye/config/WithName;";
    private static final String PARENT_NAME = "Lio/smallrye/config/WithParentName;";
    private static final String UNNAMED_KEY = "Lio/smallrye/config/WithUnnamedKey;";
    private static final String SEGMENT = "\\.(\"[^\"]+\"|[^.\"]+)";
    private static final String INDEX = "\\[\\d+\\]";
    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Classes classes;

    Mappings(Classes classes) {
        this.classes = classes;
    }

    /** Those that can be set when an application starts, and those that were fixed before. */
    Stream<Key> keys() {
        return classes.all().flatMap(this::keysOf);
    }

    private Stream<Key> keysOf(ClassModel root) {
        return Annotations.find(root, MAPPING).stream()
                .flatMap(
                        mapping -> {
                            var prefix = Annotations.value(mapping, "prefix").orElse("");
                            var phase =
                                    Annotations.find(root, ROOT)
                                            .map(
                                                    at ->
                                                            Annotations.value(at, "phase")
                                                                    .orElse("BUILD_TIME"))
                                            .orElse("RUN_TIME");
                            return group(Pattern.quote(prefix), root, new ArrayList<>())
                                    .map(key -> Key.of(key, phase.equals("RUN_TIME")));
                        });
    }

    /** All keys below a prefix; a group within itself is not followed for ever. */
    private Stream<String> group(String prefix, ClassModel group, List<ClassModel> around) {
        if (around.stream().anyMatch(one -> one.thisClass().equals(group.thisClass()))) {
            return Stream.empty();
        }
        var inner = new ArrayList<>(around);
        inner.add(group);
        var own =
                group.methods().stream()
                        .filter(Mappings::isProperty)
                        .flatMap(method -> property(prefix, method, inner));
        var inherited =
                group.interfaces().stream()
                        .map(ClassEntry::asInternalName)
                        .flatMap(name -> classes.find(name).stream())
                        .flatMap(parent -> group(prefix, parent, inner));
        return Stream.concat(own, inherited);
    }

    private static boolean isProperty(MethodModel method) {
        return method.methodTypeSymbol().parameterCount() == 0
                && !method.flags().has(AccessFlag.STATIC)
                && !method.flags().has(AccessFlag.SYNTHETIC);
    }

    private Stream<String> property(String prefix, MethodModel method, List<ClassModel> around) {
        var name =
                Annotations.find(method, NAME)
                        .flatMap(at -> Annotations.value(at, "value"))
                        .orElseGet(
                                () ->
                                        HUMP.matcher(method.methodName().stringValue())
                                                .replaceAll("-")
                                                .toLowerCase(Locale.ROOT));
        var key =
                Annotations.has(method, PARENT_NAME)
                        ? prefix
                        : prefix + "\\." + Pattern.quote(name);
        return of(key, result(method), Annotations.has(method, UNNAMED_KEY), around);
    }

    private static Signature result(MethodModel method) {
        return method.findAttribute(Attributes.signature())
                .map(SignatureAttribute::asMethodSignature)
                .map(MethodSignature::result)
                .orElseGet(() -> Signature.of(method.methodTypeSymbol().returnType()));
    }

    private Stream<String> of(
            String key, Signature type, boolean unnamed, List<ClassModel> around) {
        if (!(type instanceof Signature.ClassTypeSig of)) {
            return Stream.of(key);
        }
        var arguments = arguments(of);
        return switch (of.className()) {
            case "java/util/Optional", "java/util/function/Supplier" ->
                    of(key, arguments.getFirst(), unnamed, around);
            case "java/util/List", "java/util/Set" ->
                    Stream.concat(
                            Stream.of(key), of(key + INDEX, arguments.getFirst(), false, around));
            case "java/util/Map" ->
                    Stream.concat(
                            unnamed ? of(key, arguments.getLast(), false, around) : Stream.of(),
                            of(key + SEGMENT, arguments.getLast(), false, around));
            default ->
                    find(of).map(group -> group(key, group, around))
                            .orElseGet(() -> Stream.of(key));
        };
    }

    private Optional<ClassModel> find(Signature.ClassTypeSig type) {
        var name =
                type.outerType()
                        .map(outer -> outer.className() + "$" + type.className())
                        .orElse(type.className());
        return classes.find(name).filter(model -> model.flags().has(AccessFlag.INTERFACE));
    }

    private static List<Signature> arguments(Signature.ClassTypeSig type) {
        return type.typeArgs().stream()
                .map(
                        argument ->
                                argument instanceof Signature.TypeArg.Bounded bounded
                                        ? bounded.boundType()
                                        : Signature.parseFrom("Ljava/lang/Object;"))
                .map(Signature.class::cast)
                .toList();
    }

    /**
     * A key as an expression, the same for a variable, and whether it may be said when an
     * application starts.
     */
    record Key(Pattern pattern, Pattern variable, boolean atStart) {

        static Key of(String expression, boolean atStart) {
            return new Key(
                    Pattern.compile(expression), Pattern.compile(variable(expression)), atStart);
        }

        private static String variable(String expression) {
            var chosen = Pattern.quote(SEGMENT) + "|" + Pattern.quote(INDEX);
            return Pattern.compile(chosen)
                    .splitAsStream(expression)
                    .map(text -> text.replace("\\Q", "").replace("\\E", "").replace("\\.", "."))
                    .map(ConfigurationKeys::spelled)
                    .collect(Collectors.joining("_[A-Z0-9_]+"))
                    .concat(
                            expression.endsWith(SEGMENT) || expression.endsWith(INDEX)
                                    ? "_[A-Z0-9_]+"
                                    : "");
        }
    }
}
