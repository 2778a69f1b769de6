package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.model.Token;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    private static final String TEXT = """
            1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_
            2\tarmy\tarmy\tNOUN\t_\t_\t3\tnsubj\t_\t_
            3\tshelled\tshell\tVERB\t_\t_\t0\troot\t_\t_
            4\tthe\tthe\tDET\t_\t_\t5\tdet\t_\t_
            5\tport\tport\tNOUN\t_\t_\t3\tobj\t_\t_
            6\tof\tof\tADP\t_\t_\t7\tcase\t_\t_
            7\tTarvos\tTarvos\tPROPN\t_\t_\t5\tnmod\t_\tSpaceAfter=No
            8\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

            """;

    private static final DependencyTree TREE =
            new DependencyTree(Conllu.parse("a", TEXT).sentences().get(0));

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    @Test
    void childrenStandInTextOrder() {
        assertThat(forms(TREE.children(2))).containsExactly("army", "port", ".");
        assertThat(forms(TREE.children(2, "obj", "nsubj"))).containsExactly("army", "port");
        assertThat(TREE.child(2, "obj").map(Token::form)).contains("port");
        assertThat(TREE.has(2, "iobj")).isFalse();
        assertThat(TREE.size()).isEqualTo(8);
    }

    @Test
    void theRootHasNoHead() {
        assertThat(TREE.head(2)).isEmpty();
        assertThat(TREE.head(6).map(Token::form)).contains("port");
    }

    @Test
    void aSubtreeHoldsAllBelow() {
        assertThat(TREE.subtree(4).stream()).containsExactly(3, 4, 5, 6);
        assertThat(TREE.span(TREE.subtree(4)).of("The army shelled the port of Tarvos."))
                .isEqualTo("the port of Tarvos");
        assertThat(TREE.dominates(2, 6)).isTrue();
        assertThat(TREE.dominates(1, 6)).isFalse();
    }
}
