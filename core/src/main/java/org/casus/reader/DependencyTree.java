package org.casus.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;

/** Ways through the tree of one sentence: children, subtrees, paths. Built once per sentence. */
public final class DependencyTree {

    private final ReadSentence sentence;
    private final int[][] children;

    public DependencyTree(ReadSentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        int[] counts = new int[size];
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.ROOT) {
                counts[token.head()]++;
            }
        }
        children = new int[size][];
        for (int i = 0; i < size; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[size];
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.ROOT) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
    }

    public ReadSentence sentence() {
        return sentence;
    }

    public int size() {
        return children.length;
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The dependents of a token, in text order. */
    public List<Token> children(int index) {
        List<Token> result = new ArrayList<>(children[index].length);
        for (int child : children[index]) {
            result.add(token(child));
        }
        return result;
    }

    /** The dependents with one of these relations, in text order. */
    public List<Token> children(int index, String... relations) {
        List<Token> result = new ArrayList<>();
        for (int child : children[index]) {
            for (String relation : relations) {
                if (token(child).is(relation)) {
                    result.add(token(child));
                    break;
                }
            }
        }
        return result;
    }

    /** The first dependent with one of these relations. */
    public Optional<Token> child(int index, String... relations) {
        return children(index, relations).stream().findFirst();
    }

    public boolean has(int index, String... relations) {
        return child(index, relations).isPresent();
    }

    /** The head of a token, if it is not the root. */
    public Optional<Token> head(int index) {
        int head = token(index).head();
        return head == Token.ROOT ? Optional.empty() : Optional.of(token(head));
    }

    /** The token and all that hang below it. */
    public BitSet subtree(int index) {
        BitSet seen = new BitSet(size());
        collect(index, seen);
        return seen;
    }

    private void collect(int index, BitSet seen) {
        if (!seen.get(index)) {
            seen.set(index);
            for (int child : children[index]) {
                collect(child, seen);
            }
        }
    }

    /** Whether {@code ancestor} is {@code index} or above it. */
    public boolean dominates(int ancestor, int index) {
        int at = index;
        for (int steps = 0; at != Token.ROOT && steps <= size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = token(at).head();
        }
        return false;
    }

    /** From the first to the last token of the subtree. */
    public Span span(BitSet tokens) {
        return token(tokens.nextSetBit(0))
                .span()
                .union(token(tokens.length() - 1).span());
    }
}
