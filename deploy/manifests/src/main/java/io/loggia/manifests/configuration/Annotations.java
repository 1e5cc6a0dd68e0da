package io.loggia.manifests.configuration;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.util.List;
import java.util.Optional;

/** What stands at a class or a method. */
final class Annotations {

    private Annotations() {}

    static Optional<Annotation> find(AttributedElement element, String descriptor) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .filter(one -> one.className().equalsString(descriptor))
                .findFirst();
    }

    static boolean has(AttributedElement element, String descriptor) {
        return find(element, descriptor).isPresent();
    }

    /** A text, or the name of a constant. */
    static Optional<String> value(Annotation annotation, String element) {
        List<AnnotationElement> elements = annotation.elements();
        return elements.stream()
                .filter(one -> one.name().equalsString(element))
                .map(AnnotationElement::value)
                .flatMap(
                        value ->
                                switch (value) {
                                    case AnnotationValue.OfString text ->
                                            Optional.of(text.stringValue()).stream();
                                    case AnnotationValue.OfEnum constant ->
                                            Optional.of(constant.constantName().stringValue())
                                                    .stream();
                                    default -> Optional.<String>empty().stream();
                                })
                .findFirst();
    }
}
