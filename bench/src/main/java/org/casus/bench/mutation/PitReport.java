package org.casus.bench.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What PIT wrote when it only looked ({@code dryRun} with {@code exportLineCoverage}).
 *
 * @param changes in PIT's order
 * @param tests JUnit's unique ids of the tests that run a block
 */
record PitReport(List<Change> changes, Map<Block, Set<String>> tests) {

    /**
     * A stretch of code without a branch.
     *
     * @param method name and descriptor
     * @param number of the block in the method
     */
    record Block(String type, String method, int number) {}

    /**
     * Reads both files.
     *
     * @param folder with {@code mutations.xml} and {@code linecoverage.xml}
     */
    static PitReport read(Path folder) throws IOException {
        return new PitReport(changes(folder.resolve("mutations.xml")), tests(folder.resolve("linecoverage.xml")));
    }

    /** The tests that run the changed place. */
    Set<String> reaching(Change change) {
        Set<String> ids = new TreeSet<>();
        for (int number : change.blocks()) {
            ids.addAll(tests.getOrDefault(
                    new Block(change.type(), change.method() + change.descriptor(), number), Set.of()));
        }
        return ids;
    }

    /** Every test that runs any of the code. */
    Set<String> all() {
        Set<String> ids = new TreeSet<>();
        tests.values().forEach(ids::addAll);
        return ids;
    }

    private static List<Change> changes(Path file) throws IOException {
        List<Change> changes = new ArrayList<>();
        Map<String, List<String>> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        read(file, xml -> {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                text.setLength(0);
            } else if (xml.isEndElement() && xml.getLocalName().equals("mutation")) {
                changes.add(change(fields));
                fields.clear();
            } else if (xml.isEndElement()) {
                fields.computeIfAbsent(xml.getLocalName(), name -> new ArrayList<>())
                        .add(text.toString());
                text.setLength(0);
            }
        });
        return changes;
    }

    private static Change change(Map<String, List<String>> fields) {
        return new Change(
                one(fields, "mutatedClass"),
                one(fields, "mutatedMethod"),
                one(fields, "methodDescription"),
                numbers(fields, "index"),
                one(fields, "mutator"),
                Integer.parseInt(one(fields, "lineNumber")),
                one(fields, "description").replaceAll("\\s+", " "),
                numbers(fields, "block"));
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static List<Integer> numbers(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static Map<Block, Set<String>> tests(Path file) throws IOException {
        Map<Block, Set<String>> tests = new HashMap<>();
        // The file names each test in each block, some hundred MB in all.
        Map<String, String> once = new HashMap<>();
        List<Set<String>> block = new ArrayList<>();
        read(file, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("block")) {
                Block key = new Block(
                        attribute(xml, "classname"),
                        attribute(xml, "method"),
                        Integer.parseInt(attribute(xml, "number")));
                block.clear();
                block.add(tests.computeIfAbsent(key, k -> new TreeSet<>()));
            } else if (xml.isStartElement() && xml.getLocalName().equals("test")) {
                // PIT puts the name of the class before the id.
                String name = attribute(xml, "name");
                String id = name.substring(name.indexOf("[engine:"));
                block.get(0).add(once.computeIfAbsent(id, i -> i));
            }
        });
        return tests;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Something to do at each event of the file. */
    @FunctionalInterface
    private interface Visitor {
        void at(XMLStreamReader xml);
    }

    private static void read(Path file, Visitor visitor) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                visitor.at(xml);
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + ": cannot be read as XML", e);
        }
    }
}
