package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The checker for pom fragments. The fragments must be well-formed XML. Each dependency must have the version that this build uses, or no
 * version if {@code order-bom} manages it.
 */
final class XmlBlocks implements BlockCheck {
    private final Map<String, String> versions = new HashMap<>();
    private final List<String> managed = new ArrayList<>();

    XmlBlocks(ProjectTree project) {
        try {
            Document parent = parse(project.read(Path.of("pom.xml")));
            Element properties = elements(parent, "properties").get(0);
            String ours = text(parent.getDocumentElement(), "version").orElseThrow();
            for (Element each : elements(parent, "dependency")) {
                text(each, "version")
                        .map(version -> version.equals("${project.version}") ? ours : resolved(version, properties))
                        .ifPresent(
                                version -> versions.put(text(each, "artifactId").orElseThrow(), version));
            }
            elements(parse(project.read(Path.of("order-bom", "pom.xml"))), "dependency")
                    .forEach(each -> managed.add(text(each, "artifactId").orElseThrow()));
        } catch (SAXException e) {
            throw new IllegalStateException("a pom of the project cannot be read", e);
        }
    }

    private static String resolved(String version, Element properties) {
        return version.startsWith("${")
                ? text(properties, version.substring(2, version.length() - 1)).orElse(version)
                : version;
    }

    @Override
    public List<String> faults(CodeBlock block) {
        try {
            return elements(parse("<part>" + block.text() + "</part>"), "dependency").stream()
                    .flatMap(each -> fault(each).map(block::fault).stream())
                    .toList();
        } catch (SAXException e) {
            return List.of(block.fault("not well-formed: " + e.getMessage()));
        }
    }

    private Optional<String> fault(Element dependency) {
        String name = text(dependency, "artifactId").orElse("?");
        Optional<String> version = text(dependency, "version");
        if (version.isEmpty()) {
            return managed.contains(name)
                    ? Optional.empty()
                    : Optional.of(name + " has no version, and order-bom does not manage it");
        }
        return version.get().equals(versions.get(name))
                ? Optional.empty()
                : Optional.of(name + " has the version " + version.get() + "; this build has " + versions.get(name));
    }

    private static Document parse(String text) throws SAXException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the XML parser of the JDK does not work", e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** Returns the text of the first child element with the given name. Deeper descendants are ignored. */
    private static Optional<String> text(Element parent, String child) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeName().equals(child))
                .map(node -> node.getTextContent().strip())
                .findFirst();
    }
}
