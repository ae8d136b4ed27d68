package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The strings that the cells of a workbook share, by their index. */
final class XlsxStrings extends PartHandler {
    private final List<String> strings = new ArrayList<>();
    private final XlsxText text;
    private int charactersLeft;
    private boolean cut;

    XlsxStrings(SheetSettings settings) {
        this.charactersLeft = settings.stringCharacters();
        this.text = new XlsxText(settings.cellCharacters());
    }

    @Override
    void start(String name, Attributes attributes) {
        if (name.equals("si")) {
            text.begin();
        }
        text.start(name);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.characters(characters, start, length);
    }

    @Override
    void end(String name) {
        text.end(name);
        if (name.equals("si")) {
            String string = text.take();
            cut |= string.length() > charactersLeft;
            strings.add(string.length() > charactersLeft ? "" : string);
            charactersLeft -= Math.min(charactersLeft, string.length());
        }
    }

    /** The string, blank where the file points at none. */
    String at(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    /** Whether strings were left out because of a limit. */
    boolean isCut() {
        return cut;
    }
}
