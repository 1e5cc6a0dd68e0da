package io.loggia.local.testing;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which constants of an enum the code of each operation can come to: every method that it calls is
 * followed, each implementation of what is called by its interface, and what makes a body of JSON.
 * Rather one too many than one too few.
 */
final class ReachedConstants {

    private static final String OPERATION =
            "org.eclipse.microprofile.openapi.annotations.Operation";

    private final JavaClass constants;
    private final String home;
    private final Set<String> found = new TreeSet<>();
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final Set<JavaClass> made = new HashSet<>();
    private final Deque<JavaCodeUnit> open = new ArrayDeque<>();

    private ReachedConstants(JavaClass constants) {
        this.constants = constants;
        home = constants.getPackageName();
    }

    /** Names of constants by operationId. */
    static Map<String, Set<String>> of(Class<? extends Enum<?>> constants) {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(constants.getPackageName());
        Map<String, Set<String>> reached = new TreeMap<>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(OPERATION))
                .forEach(
                        method ->
                                reached.put(
                                        idOf(method),
                                        new ReachedConstants(classes.get(constants)).from(method)));
        return reached;
    }

    private static String idOf(JavaMethod method) {
        return String.valueOf(
                method.getAnnotationOfType(OPERATION).get("operationId").orElseThrow());
    }

    private Set<String> from(JavaMethod operation) {
        operation.getParameterTypes().forEach(this::make);
        visit(operation);
        while (!open.isEmpty()) {
            follow(open.pop());
        }
        return found;
    }

    /** What a body is made of, by Jackson. */
    private void make(JavaType type) {
        type.getAllInvolvedRawTypes().stream()
                .filter(this::isOurs)
                .filter(made::add)
                .forEach(
                        part -> {
                            part.getConstructors().forEach(this::visit);
                            part.getAllSubclasses().forEach(this::make);
                            part.getFields().forEach(field -> make(field.getType()));
                        });
    }

    private void visit(JavaCodeUnit unit) {
        if (isOurs(unit.getOwner()) && seen.add(unit)) {
            open.push(unit);
            unit.getOwner().getStaticInitializer().ifPresent(this::visit);
        }
    }

    private void follow(JavaCodeUnit unit) {
        unit.getFieldAccesses().forEach(this::note);
        Stream.of(
                        unit.getCallsFromSelf().stream(),
                        unit.getMethodReferencesFromSelf().stream(),
                        unit.getConstructorReferencesFromSelf().stream())
                .flatMap(accesses -> accesses)
                .forEach(access -> call(access.getTarget()));
    }

    private void note(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.equals(constants)) {
            found.add(access.getTarget().getName());
        } else if (isOurs(owner)) {
            owner.getStaticInitializer().ifPresent(this::visit);
        }
    }

    private void call(CodeUnitAccessTarget target) {
        target.resolveMember().ifPresent(this::visit);
        if (isOurs(target.getOwner())) {
            String[] parameters =
                    target.getRawParameterTypes().stream()
                            .map(JavaClass::getFullName)
                            .toArray(String[]::new);
            target.getOwner().getAllSubclasses().stream()
                    .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream())
                    .forEach(this::visit);
        }
    }

    private boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(home + ".")
                && !type.equals(constants)
                && !type.getSimpleName().startsWith("Problem");
    }
}
