package dev.selenode.runtime.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, -0.0",
    "+7, 7",
    "42, 42",
    ".5, .5",
    "5., 5",
    "1e2, 100",
    "1E-2, 0.01",
    "9007199254740993, 9007199254740992",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "1e400, Infinity",
    "-1e999999999999, -Infinity",
    "0x10, 16",
    "-0XfF, -255",
    "0x.8, .5",
    "0x8., 8",
    "0xA.8p1, 21",
    "0x1p-1074, 4.9e-324",
    "0x1p-1075, 0",
    "0xffffffffffffffffffff, 1208925819614629174706175",
    "0x20000000000001, 9007199254740992",
    "0x20000000000001.00001, 9007199254740994",
  })
  void areRead(String text, double expected) {
    assertThat(Numerals.parse(text)).isEqualTo(expected);
    assertThat(Numerals.parse(" \t\n\u000b\f\r" + text + " \u000b")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "- 1",
        "--1",
        "+-1",
        "1 1",
        "1_0",
        "1f",
        "1d",
        "1L",
        "inf",
        "nan",
        "NaN",
        "Infinity",
        "e5",
        "1e",
        "1e+",
        "1e5.",
        "0x",
        "0x.",
        "0xp1",
        "0x1p",
        "0x1p+",
        "0xg",
        "1p1",
        "1\0",
        "\0001",
        "\u00a01",
        "1x"
      })
  void areRefused(String text) {
    assertThat(Numerals.parse(text)).isNull();
  }

  @Test
  void mayBeLong() {
    assertThat(Numerals.parse("1".repeat(100_000))).isInfinite();
    assertThat(Numerals.parse("0." + "0".repeat(100_000) + "1")).isZero();
    assertThat(Numerals.parse("0x" + "f".repeat(100_000))).isInfinite();
  }
}
