package org.yusuan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to bring a reader down or to make it do what its user did not ask for. */
final class HostileFiles {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private HostileFiles() {}

    /** What an object of a PDF is filled with, in PDF's own words. */
    static byte[] stream(String dictionary, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("<<" + dictionary + "/Length " + content.length + ">>stream\n").getBytes(ISO_8859_1));
        bytes.write(content);
        bytes.write("\nendstream".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    static byte[] form(String content, String resources) throws IOException {
        String dictionary = "/Type/XObject/Subtype/Form/BBox[0 0 900 900]/Resources<<" + resources + ">>";
        return stream(dictionary, content.getBytes(ISO_8859_1));
    }

    /**
     * A PDF of one page with the font F1; without a list of its objects, which readers put up with.
     *
     * @param catalog more entries of the document
     * @param page more entries of the page
     * @param more objects, from number 6
     */
    static byte[] pdf(String catalog, String page, String resources, String content, byte[]... more)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("%PDF-1.7\n".getBytes(ISO_8859_1));
        int number = 0;
        for (byte[] object : new byte[][] {
            ("<</Type/Catalog/Pages 2 0 R" + catalog + ">>").getBytes(ISO_8859_1),
            "<</Type/Pages/Kids[3 0 R]/Count 1>>".getBytes(ISO_8859_1),
            ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>" + resources
                            + ">>" + page + ">>")
                    .getBytes(ISO_8859_1),
            stream("", content.getBytes(ISO_8859_1)),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".getBytes(ISO_8859_1),
        }) {
            write(++number, object, bytes);
        }
        for (byte[] object : more) {
            write(++number, object, bytes);
        }
        bytes.write("trailer<</Root 1 0 R>>\n%%EOF\n".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static void write(int number, byte[] object, ByteArrayOutputStream bytes) throws IOException {
        bytes.write((number + " 0 obj\n").getBytes(ISO_8859_1));
        bytes.write(object);
        bytes.write("\nendobj\n".getBytes(ISO_8859_1));
    }

    /** A million bytes for each kilobyte, twice over. */
    static byte[] deflatedTwice(int megabytes) throws IOException {
        return deflated(deflated(new byte[megabytes << 20]));
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(String doctype, String body, String relationships) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(
                        "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml'/>"));
        parts.put("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "Internal")));
        parts.put("word/_rels/document.xml.rels", relationships(relationships));
        parts.put(
                "word/document.xml",
                "<?xml version='1.0'?>" + doctype + "<w:document xmlns:w='" + WORD + "'><w:body>" + body
                        + "</w:body></w:document>");
        return zip(parts);
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] xlsx(String doctype, String row, String relationships) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String type = "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                types("<Override PartName='/xl/workbook.xml' " + type + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' " + type + "worksheet+xml'/>"));
        parts.put("_rels/.rels", relationships(relationship("officeDocument", "xl/workbook.xml", "Internal")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='s' sheetId='1' r:id='worksheet'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("worksheet", "worksheets/sheet1.xml", "Internal") + relationships));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<?xml version='1.0'?>" + doctype + "<worksheet xmlns='" + SHEET + "'><sheetData><row r='1'>" + row
                        + "</row></sheetData></worksheet>");
        return zip(parts);
    }

    private static String types(String overrides) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>" + overrides + "</Types>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns='" + RELATIONSHIPS + "'>" + all + "</Relationships>";
    }

    /** @param mode {@code Internal} or {@code External} */
    static String relationship(String kind, String target, String mode) {
        return "<Relationship Id='" + kind + "' Type='" + OFFICE + "/" + kind + "' Target='" + target + "' TargetMode='"
                + mode + "'/>";
    }

    /** Each of ten entities is ten times the one before. */
    static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE l [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return entities.append("]>").toString();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
