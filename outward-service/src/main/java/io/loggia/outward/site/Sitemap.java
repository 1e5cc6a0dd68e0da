package io.loggia.outward.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A list of pages as sitemaps.org has it. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** A page's path, and when it changed last, where that is known. */
    record Place(String path, @Nullable Instant changedAt) {}

    static String of(Stream<Place> places, UnaryOperator<String> address) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            Iterator<Place> all = places.iterator();
            while (all.hasNext()) {
                write(all.next(), address, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a writer in memory does not fail", e);
        }
        return text.toString();
    }

    private static void write(Place place, UnaryOperator<String> address, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", address.apply(place.path()), xml);
        if (place.changedAt() != null) {
            element("lastmod", place.changedAt().toString(), xml);
        }
        xml.writeEndElement();
    }

    private static void element(String name, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
