package org.yusuan.read.sheet;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part of a workbook by the local names of its elements: the transitional and the strict format share them. */
abstract class PartHandler extends DefaultHandler {
    abstract void start(String name, Attributes attributes);

    void end(String name) {}

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes) {
        start(local(localName, qName), attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) {
        end(local(localName, qName));
    }

    private static String local(String localName, String qName) {
        return localName.isEmpty() ? qName.substring(qName.indexOf(':') + 1) : localName;
    }

    static boolean isOn(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    static boolean isOff(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && (value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static int number(@Nullable String digits, int otherwise) {
        try {
            return digits == null ? otherwise : Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
