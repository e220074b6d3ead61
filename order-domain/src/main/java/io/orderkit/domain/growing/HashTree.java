package io.orderkit.domain.growing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map keyed by hash, implemented as a binary tree over the bits of the hashes. A modified tree shares
 * everything except one path with the previous tree. The depth is limited by the number of bits in a hash, even if
 * many keys collide.
 *
 * <p>Immutable and thread-safe.
 */
abstract class HashTree<K, V> {
    private static final HashTree<?, ?> EMPTY = new Leaf<>(0, List.of());

    private HashTree() {}

    @SuppressWarnings("unchecked") // an empty instance is valid for any element type
    static <K, V> HashTree<K, V> empty() {
        return (HashTree<K, V>) EMPTY;
    }

    @Nullable
    V get(Object key) {
        HashTree<K, V> at = this;
        int bits = key.hashCode();
        while (at instanceof Branch<K, V> branch) {
            at = (bits & 1) == 0 ? branch.zero : branch.one;
            bits >>>= 1;
        }
        return ((Leaf<K, V>) at).find(key);
    }

    HashTree<K, V> with(K key, V value) {
        return with(key, value, key.hashCode());
    }

    /**
     * Returns the tree with a value added. The value's place depends on the hash bits that higher levels of the tree
     * have not used.
     */
    abstract HashTree<K, V> with(K key, V value, int bits);

    abstract void forEach(Consumer<V> action);

    private record Held<K, V>(K key, V value) {}

    private static final class Branch<K, V> extends HashTree<K, V> {
        private final HashTree<K, V> zero;
        private final HashTree<K, V> one;

        Branch(HashTree<K, V> zero, HashTree<K, V> one) {
            this.zero = zero;
            this.one = one;
        }

        @Override
        HashTree<K, V> with(K key, V value, int bits) {
            return (bits & 1) == 0
                    ? new Branch<>(zero.with(key, value, bits >>> 1), one)
                    : new Branch<>(zero, one.with(key, value, bits >>> 1));
        }

        @Override
        void forEach(Consumer<V> action) {
            zero.forEach(action);
            one.forEach(action);
        }
    }

    /** A leaf with all entries that share a hash, usually only one. */
    private static final class Leaf<K, V> extends HashTree<K, V> {
        private final int bits;
        private final List<Held<K, V>> held;

        Leaf(int bits, List<Held<K, V>> held) {
            this.bits = bits;
            this.held = held;
        }

        @Nullable
        V find(Object key) {
            for (Held<K, V> each : held) {
                if (each.key().equals(key)) {
                    return each.value();
                }
            }
            return null;
        }

        @Override
        HashTree<K, V> with(K key, V value, int keyBits) {
            if (!held.isEmpty() && keyBits != bits) {
                return split().with(key, value, keyBits);
            }
            List<Held<K, V>> changed = new ArrayList<>(held);
            changed.removeIf(each -> each.key().equals(key));
            changed.add(new Held<>(key, value));
            return new Leaf<>(keyBits, List.copyOf(changed));
        }

        private HashTree<K, V> split() {
            HashTree<K, V> deeper = new Leaf<>(bits >>> 1, held);
            return (bits & 1) == 0 ? new Branch<>(deeper, empty()) : new Branch<>(empty(), deeper);
        }

        @Override
        void forEach(Consumer<V> action) {
            held.forEach(each -> action.accept(each.value()));
        }
    }
}
