package dev.selenode.runtime.random;

import java.util.Random;

/** A valid program that ends and always does the same, made from a seed. */
final class RandomProgram {
  /**
   * What programs find in their globals besides the libraries.
   *
   * <p>PUC Lua stops at 200 nested calls of C; so few calls are allowed that this is never reached.
   */
  static final String PRELUDE =
      """
      local type, tostring, select, error, setmetatable = type, tostring, select, error, setmetatable
      local getmetatable, yield, next = getmetatable, coroutine.yield, next
      local sub, gsub = string.sub, string.gsub
      local fuel, calls
      function refuel() fuel, calls = 1000, 60 end
      function burn()
        fuel = fuel - 1
        if fuel < 0 then error("out of fuel", 0) end
      end
      function enter()
        calls = calls - 1
        if calls < 0 then error("too many calls", 0) end
      end
      function show(v)
        local t = type(v)
        if t == "number" then return v ~= v and "nan" or tostring(v) end
        if t == "string" then return '"' .. v .. '"' end
        if t == "boolean" or t == "nil" then return tostring(v) end
        return t
      end
      function n2s(v) if type(v) == "number" then return v ~= v and "nan" or v end return show(v) end
      function cut(s)
        if type(s) ~= "string" then return s end
        s = gsub(s, "'_G%.", "'") -- which PUC Lua writes by chance of hashing
        return #s > 60 and sub(s, 1, 20) or s
      end
      function sum(...)
        local s = ""
        for i = 1, select("#", ...) do s = s .. (i > 1 and " " or "") .. show((select(i, ...))) end
        return s
      end
      function num(v) if type(v) == "number" then return v end return 1 end
      -- small whole numbers: sums and squares of them are exact, in whatever order
      function whole(v) if type(v) ~= "number" or v % 1 == 0 and v < 1e4 and v > -1e4 then return v end return 3 end
      function count(t, clear)
        local n, sum = 0, 0
        for k, v in next, t do
          n = n + 1
          if type(k) == "number" then sum = sum + k * whole(num(v)) end
          if clear then t[k] = nil end
        end
        return n .. ":" .. sum
      end
      function numbers(...)
        local t = {...}
        for i = 1, select("#", ...) do t[i] = num(t[i]) end
        return t
      end
      function id(...) return ... end
      function range(n)
        return function(limit, i) if i < limit then return i + 1, i * i end end, n, 0
      end
      local class = {}
      class.__index = class
      function class:get(x) enter() return self.n, x end
      function class:add(x) enter() self.n = self.n + (x or 1) return self end
      function class.all(...) enter() return select("#", ...), ... end
      function new(n)
        local m = {__index = class}
        function m.__add(a, b) return n end
        function m.__concat(a, b) return "<" .. type(a) .. type(b) .. ">" end
        function m.__call(self, x, ...) enter() return x, ... end
        function m.__lt(a, b) return type(a) < type(b) end
        return setmetatable({n = n, a = 1}, m)
      end
      function meta(o) return getmetatable(o) end
      yielding = setmetatable({}, {__add = function(a, b) return yield(b) end})
      nowhere = {}
      g0, g1, g2, g3 = 0, 1.5, 20, -3
      """;

  private RandomProgram() {}

  static String of(long seed) {
    Source out = new Source(new Random(seed * 0x9E3779B97F4A7C15L));
    Statements statements = new Statements(out);
    int sections = 1 + out.below(3);
    for (int i = 0; i < sections; i++) {
      int mark = out.mark();
      out.open("local function section" + i + "(...)");
      statements.section(3 + out.below(8));
      out.close("end");
      out.line("refuel()");
      out.line("print('section " + i + "', sum(pcall(section" + i + ", 1, 'two', nil)))");
      out.release(mark);
    }
    return out.toString();
  }
}
