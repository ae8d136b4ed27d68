package org.yusuan.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the way through WordprocessingML, in its transitional and its strict namespace. */
final class DocxXml {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final Set<String> RELATIONSHIPS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Elements that only wrap content: content controls, custom XML, accepted insertions, alternatives. */
    private static final Set<String> WRAPPERS = Set.of(
            "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice", "Fallback");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private DocxXml() {}

    /** The element's name in WordprocessingML, its formula language or its alternatives; blank for any other. */
    static String name(Element element) {
        String namespace = element.getNamespaceURI();
        boolean known = namespace != null
                && (WORD.contains(namespace) || MATH.contains(namespace) || COMPATIBILITY.equals(namespace));
        return known ? element.getLocalName() : "";
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !isSecondChoice(element)) {
                children.add(element);
            }
        }
        return children;
    }

    /** Of alternatives that say the same, only the first is read. */
    private static boolean isSecondChoice(Element element) {
        if (!COMPATIBILITY.equals(element.getNamespaceURI()) || !isAlternative(element)) {
            return false;
        }
        for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element earlier && isAlternative(earlier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlternative(Element element) {
        return "Choice".equals(element.getLocalName()) || "Fallback".equals(element.getLocalName());
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .findFirst();
    }

    /** Elements of the wanted names below the parent, in order, whatever they are wrapped in. */
    static List<Element> unwrapped(Element parent, Set<String> wanted) {
        List<Element> found = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        push(open, children(parent));
        while (!open.isEmpty()) {
            Element element = open.pop();
            String name = name(element);
            if (wanted.contains(name)) {
                found.add(element);
            } else if (WRAPPERS.contains(name)) {
                push(open, children(element));
            }
        }
        return found;
    }

    private static void push(Deque<Element> open, List<Element> elements) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            open.push(elements.get(i));
        }
    }

    /** The {@code w:val} of a property, if the property is there and has one. */
    static Optional<String> value(Element properties, String property) {
        return child(properties, property).map(DocxXml::value).filter(value -> !value.isEmpty());
    }

    static int number(Element properties, String property, int otherwise) {
        try {
            return value(properties, property).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a property that is on by its mere presence is on. */
    static boolean isOn(Element properties, String property) {
        return child(properties, property)
                .filter(element -> !OFF.contains(value(element)))
                .isPresent();
    }

    private static String value(Element property) {
        return attribute(property, "val");
    }

    /** The id of the relationship to another part, such as that of an embedded document. */
    static String relationship(Element element) {
        return RELATIONSHIPS.stream()
                .map(namespace -> element.getAttributeNS(namespace, "id"))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String attribute(Element element, String name) {
        String namespace = element.getNamespaceURI();
        return element.getAttributeNS(namespace, name);
    }
}
