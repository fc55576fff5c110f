local show = require "show"
show [[string.format("%f %.2f %10.3f|%-10.1f|%+.1f|%010.2f|%.0f|%#.0f", 1.5, 2.345, 3.14159, 4.25, 5, -6.789, 2.5, 3)]]
show [[string.format("%e %.3e %E %.0e", 12345.678, 0.00012345, 1e100, 5e-324), string.format("%e", 0)]]
show [[string.format("%g %g %g %g %.3g %#g %G", 1e20, 0.0001, 0.00001, 100000, 1234567, 1.5, 1e-10), string.format("%g", 1000000)]]
show [[string.format("%.20f", 0.1), string.format("%.10g", 0.1), string.format("%5.1f|%5.1f", -0.05, 0.25), string.format("%.99f", 1/3)]]
show [[string.format("%f", 1e300), string.format("%.14g", 2^63), string.format("%.17g", 0.1), string.format("%.3f", 2.0005)]]
