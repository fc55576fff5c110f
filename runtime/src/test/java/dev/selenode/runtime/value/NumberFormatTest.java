package dev.selenode.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-1023, -1023",
    "1024, 1024",
    "3.1415926535898, 3.1415926535898",
    "0.1, 0.1",
    "16777217.5, 16777217.5",
    "99999999999999, 99999999999999",
    "100000000000000, 1e+14",
    "-1e15, -1e+15",
    "1e300, 1e+300",
    "4.9e-324, 4.9406564584125e-324",
    "1.7976931348623157e308, 1.7976931348623e+308",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "0.000012345, 1.2345e-05",
    "123456789012345.678, 1.2345678901235e+14",
    "12345678901234.5, 12345678901234",
    "12345678901235.5, 12345678901236",
    "99999999999999.5, 1e+14",
    "99999999999999.9, 1e+14",
    "-99999999999999.98, -1e+14",
    "9999999999999.998, 10000000000000",
    "1.0000000000000002e-9, 1e-09",
    "9.99999999999999999e-10, 1e-09",
    "Infinity, inf",
    "-Infinity, -inf"
  })
  void formatsAsC(double value, String text) {
    assertThat(NumberFormat.format(value)).isEqualTo(text);
  }

  @Test
  void showsTheSignOfNaN() {
    double nan = Double.longBitsToDouble(0x7ff8000000000000L);
    assertThat(NumberFormat.format(nan)).isEqualTo("nan");
    assertThat(NumberFormat.format(Double.longBitsToDouble(0xfff8000000000000L))).isEqualTo("-nan");
  }

  @Test
  void roundsTheExactValueToFourteenDigits() {
    Random random = new Random(5);
    MathContext rounding = new MathContext(14, RoundingMode.HALF_EVEN);
    for (int i = 0; i < 100_000; i++) {
      double value =
          i % 2 == 0
              ? (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20)
              : Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        assertThat(new BigDecimal(NumberFormat.format(value)))
            .isEqualByComparingTo(new BigDecimal(value).round(rounding));
      }
    }
  }
}
