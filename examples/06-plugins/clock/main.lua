-- 06 Plugins: three in one folder, each in a Lua state of its own. One is greedy, one broken.
--
-- Run it:
--   ./selenode plugins examples/06-plugins --max-memory 2 --max-time 60
--
-- It prints:
--   broken: examples/06-plugins/broken/main.lua:6: 'end' expected (to close 'function' at line 4) near <eof>
--   [clock] hello! 3.4 + 6.6 = 10
--   [clock] nobody changed math.floor: 2
--   [clock] tick 1
--   greedy: examples/06-plugins/greedy/main.lua:14: memory limit of 2 MB exceeded
--   greedy: suspended after a limit exceeded
--   [clock] tick 2
--   [clock] tick 3
--   [clock] bye
--
-- It exits with 1, since not all went well.
--
-- What there is, and what it may use:
--   ./selenode plugins --list examples/06-plugins

local state = { counter = 0 }

-- Called once. math.add and sys.print are the host's; plugin.json says that we want them.
function init()
  sys.print('[clock] hello! 3.4 + 6.6 = ', math.add(3.4, 6.6))
  sys.print('[clock] nobody changed math.floor: ', math.floor(2.5))
end

-- Called until a plugin returns false, or somebody sends the host a message to end.
function update()
  state.counter = state.counter + 1
  sys.print('[clock] tick ', state.counter)
  if state.counter == 3 then
    sys.exit()
  end
end

-- Called at the end.
function destroy()
  sys.print('[clock] bye')
end
