package io.loggia.manifests.configuration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The interface marked {@code @ConfigMapping} in a source, with what its javadoc says. */
final class MappingSource {

    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Set<String> LISTS = Set.of("List", "Set");
    private static final Map<String, String> WORDS =
            Map.of(
                    "boolean", "`true` or `false`",
                    "int", "number",
                    "long", "number",
                    "String", "text",
                    "Duration", "duration",
                    "URI", "address",
                    "MemorySize", "size, such as `256M`",
                    "Path", "path");

    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final Map<String, ClassTree> nested;

    private MappingSource(DocTrees docs, CompilationUnitTree unit, ClassTree type) {
        this.docs = docs;
        this.unit = unit;
        this.nested =
                members(type, ClassTree.class)
                        .collect(toMap(one -> one.getSimpleName().toString(), Function.identity()));
    }

    /** Its keys; none if the source marks nothing so. */
    static Stream<ToldGroup> read(Path source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjects(source));
            var unit = task.parse().iterator().next();
            var docs = DocTrees.instance(task);
            return unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .flatMap(type -> new MappingSource(docs, unit, type).group(type).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ToldGroup> group(ClassTree type) {
        return annotated(type.getModifiers(), "ConfigMapping")
                .map(
                        prefix ->
                                new ToldGroup(
                                        "`" + prefix + "`",
                                        sentence(type),
                                        keys(type, prefix, false).toList()));
    }

    private Stream<ToldKey> keys(ClassTree type, String prefix, boolean optional) {
        return members(type, MethodTree.class)
                .filter(method -> method.getBody() == null)
                .flatMap(method -> keys(method, prefix, optional));
    }

    private Stream<ToldKey> keys(MethodTree method, String prefix, boolean optional) {
        var name =
                annotated(method.getModifiers(), "WithName")
                        .orElseGet(() -> hyphenated(method.getName().toString()));
        var key = prefix + "." + name;
        var type = method.getReturnType();
        var missing = optional || isA(type, Set.of("Optional", "Map"));
        var content = isA(type, Set.of("Optional")) ? lastArgument(type) : type;
        var group = nested.get(content.toString());
        if (group != null && group.getKind() == Tree.Kind.INTERFACE) {
            return keys(group, key, missing);
        }
        var usual = annotated(method.getModifiers(), "WithDefault");
        return Stream.of(
                new ToldKey(
                        isA(content, Set.of("Map")) ? key + ".<name>" : key,
                        word(content),
                        usual.or(() -> missing ? Optional.of("") : Optional.empty()),
                        usual.isEmpty() && !missing,
                        sentence(method)));
    }

    private String word(Tree type) {
        if (isA(type, LISTS)) {
            var one = word(lastArgument(type));
            return one + (one.endsWith("s") ? "es" : "s") + ", with commas";
        }
        if (isA(type, Set.of("Map"))) {
            return word(lastArgument(type)) + " of each name";
        }
        var group = nested.get(type.toString());
        if (group != null) {
            return members(group, VariableTree.class)
                    .map(constant -> constant.getName().toString().replace('_', '-'))
                    .map(constant -> "`" + constant.toLowerCase(Locale.ROOT) + "`")
                    .collect(joining(" or "));
        }
        return Optional.ofNullable(WORDS.get(type.toString()))
                .orElseThrow(() -> new AssertionError("No word for the type " + type));
    }

    private static boolean isA(Tree type, Set<String> names) {
        return type instanceof ParameterizedTypeTree of && names.contains(of.getType().toString());
    }

    private static Tree lastArgument(Tree type) {
        return ((ParameterizedTypeTree) type).getTypeArguments().getLast();
    }

    private static String hyphenated(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static <T extends Tree> Stream<T> members(ClassTree type, Class<T> kind) {
        return type.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The text that stands in an annotation of that name. */
    private static Optional<String> annotated(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .filter(one -> one.getAnnotationType().toString().equals(annotation))
                .map(MappingSource::text)
                .findFirst();
    }

    private static String text(AnnotationTree annotation) {
        var argument = annotation.getArguments().getFirst();
        var value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
        if (value instanceof com.sun.source.tree.LiteralTree literal) {
            return literal.getValue().toString();
        }
        throw new AssertionError("Not a plain text: " + annotation);
    }

    private String sentence(Tree tree) {
        return Optional.ofNullable(docs.getDocCommentTree(docs.getPath(unit, tree)))
                .map(DocCommentTree::getFullBody)
                .map(body -> body.stream().map(MappingSource::plain).collect(joining()))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String plain(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> "`" + literal.getBody().getBody().strip() + "`";
            default -> throw new AssertionError("An operator reads no such word: " + part);
        };
    }
}
