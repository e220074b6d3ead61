package io.orderkit.processtests.commands;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.orderkit.processtests.project.ProjectTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source texts of the examples, keyed by the simple names of the commands. */
final class ExampleSources {
    private static final String FOLDER = "processtests/commands/examples";

    private final Map<String, String> found = new HashMap<>();

    private ExampleSources() {}

    static Map<String, String> of(ProjectTree project) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        List<Path> sources = project.files("Examples.java").stream()
                .filter(file -> ProjectTree.spelling(file).contains(FOLDER))
                .map(project.root()::resolve)
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(
                null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
        ExampleSources examples = new ExampleSources();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Reader reader = examples
                .new Reader(
                        unit,
                        Trees.instance(task).getSourcePositions(),
                        String.valueOf(unit.getSourceFile().getCharContent(true)));
                reader.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the examples", e);
        }
        return examples.found;
    }

    /** Returns the hidden comment that marks a code block on a page as a quotation. */
    static String note() {
        return "<!-- test: quoted from " + FOLDER + " -->\n";
    }

    private final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String text;

        Reader(CompilationUnitTree unit, SourcePositions positions, String text) {
            this.unit = unit;
            this.positions = positions;
            this.text = text;
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            if (tree.getName().contentEquals("ALL") && tree.getInitializer() instanceof MethodInvocationTree list) {
                list.getArguments().forEach(this::note);
            }
            return null;
        }

        private void note(ExpressionTree example) {
            if (example instanceof NewClassTree created) {
                Tree type = created.getIdentifier();
                String name = (type instanceof ParameterizedTypeTree generic ? generic.getType() : type).toString();
                if (found.put(name, quoted(example)) != null) {
                    throw new IllegalStateException("two examples of " + name);
                }
            }
        }

        private String quoted(Tree example) {
            int start = (int) positions.getStartPosition(unit, example);
            int column = start - 1 - text.lastIndexOf('\n', start);
            return text.substring(start, (int) positions.getEndPosition(unit, example))
                    .replace("\n" + " ".repeat(column), "\n");
        }
    }
}
