package org.resguardo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trees and proofs against published vectors, against a slow definition, and forged. */
class MerkleTest {
  private static final int FORGED = Integer.getInteger("resguardo.test.forged", 1_000);

  // The eight leaves and the roots over the first n of them that RFC 6962's reference code tests
  // with.
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");
  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void roots_are_those_of_the_reference() {
    Frontier tree = new Frontier();
    for (int i = 0; i < LEAVES.size(); i++) {
      tree.add(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
      assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(ROOTS.get(i));
    }
  }

  @Test
  void the_right_edge_is_enough_to_go_on() {
    List<byte[]> leaves = leaves(100, 1);
    for (int cut = 0; cut <= 100; cut++) {
      Frontier first = tree(leaves.subList(0, cut));
      Frontier again = new Frontier(first.size(), first.bytes());
      leaves.subList(cut, 100).forEach(again::add);
      assertThat(again.root()).isEqualTo(root(leaves));
    }
  }

  @Test
  void every_leaf_of_every_tree_is_proved_to_be_in_it() {
    for (int size = 1; size <= 40; size++) {
      List<byte[]> leaves = leaves(size, size);
      for (int index = 0; index < size; index++) {
        assertThat(
                Merkle.isIncluded(
                    index, leaves.get(index), size, root(leaves), inclusion(index, leaves)))
            .isTrue();
      }
    }
  }

  @Test
  void every_tree_is_proved_to_go_on_from_every_smaller_one() {
    List<byte[]> leaves = leaves(40, 7);
    for (int size = 1; size <= 40; size++) {
      for (int old = 1; old <= size; old++) {
        List<byte[]> proof = consistency(old, leaves.subList(0, size));
        assertThat(
                Merkle.isConsistent(
                    old, root(leaves.subList(0, old)), size, root(leaves.subList(0, size)), proof))
            .as(old + " of " + size)
            .isTrue();
      }
    }
  }

  @Test
  void no_forged_proof_of_a_leaf_is_believed() {
    Random random = new Random(11);
    for (int i = 0; i < FORGED; i++) {
      int size = 2 + random.nextInt(60);
      List<byte[]> leaves = leaves(size, i);
      int index = random.nextInt(size);
      List<byte[]> proof = new ArrayList<>(inclusion(index, leaves));
      byte[] leaf = leaves.get(index);
      int said = index;
      switch (i % 4) {
        case 0 -> leaf = flipped(leaf, random);
        case 1 -> forge(proof, random);
        case 2 -> said = (index + 1 + random.nextInt(size - 1)) % size;
        default -> proof.remove(random.nextInt(proof.size()));
      }
      assertThat(Merkle.isIncluded(said, leaf, size, root(leaves), proof))
          .as("forged " + i)
          .isFalse();
    }
  }

  @Test
  void no_forged_proof_of_growth_is_believed() {
    Random random = new Random(13);
    for (int i = 0; i < FORGED; i++) {
      int size = 3 + random.nextInt(60);
      int old = 1 + random.nextInt(size - 1);
      List<byte[]> leaves = leaves(size, i);
      List<byte[]> proof = new ArrayList<>(consistency(old, leaves));
      byte[] oldRoot = root(leaves.subList(0, old));
      byte[] root = root(leaves);
      switch (i % 4) {
        case 0 -> oldRoot = flipped(oldRoot, random);
        case 1 -> root = flipped(root, random);
        case 2 -> forge(proof, random);
        default -> proof.remove(random.nextInt(proof.size()));
      }
      assertThat(Merkle.isConsistent(old, oldRoot, size, root, proof)).as("forged " + i).isFalse();
    }
  }

  private static void forge(List<byte[]> proof, Random random) {
    int at = random.nextInt(proof.size());
    if (random.nextBoolean()) {
      proof.set(at, flipped(proof.get(at), random));
    } else {
      proof.add(at, flipped(proof.get(at), random));
    }
  }

  private static byte[] flipped(byte[] hash, Random random) {
    byte[] other = hash.clone();
    other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
    return other;
  }

  private static List<byte[]> inclusion(int index, List<byte[]> leaves) {
    InclusionProof proof = new InclusionProof(index, leaves.size());
    leaves.forEach(proof::add);
    return proof.hashes();
  }

  private static List<byte[]> consistency(int old, List<byte[]> leaves) {
    return tree(leaves.subList(0, old)).consistencyWith(leaves.subList(old, leaves.size()));
  }

  private static Frontier tree(List<byte[]> leaves) {
    Frontier tree = new Frontier();
    leaves.forEach(tree::add);
    return tree;
  }

  /** The definition of RFC 9162, 2.1.1, word for word. */
  private static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = 1;
    while (k * 2 < leaves.size()) {
      k *= 2;
    }
    return Merkle.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  private static List<byte[]> leaves(int size, int seed) {
    Random random = new Random(seed);
    byte[][] leaves = new byte[size][];
    Arrays.setAll(leaves, i -> random(random));
    return List.of(leaves);
  }

  private static byte[] random(Random random) {
    byte[] content = new byte[20];
    random.nextBytes(content);
    return Merkle.leaf(content);
  }
}
