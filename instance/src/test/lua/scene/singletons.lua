-- frames: 3
local Main = {extends = "Node"}

function Main:_ready()
  print(({Windows = true, OSX = true, X11 = true})[OS:get_name()]) -- expect: true
  local before = OS:get_ticks_usec()
  print(OS:get_ticks_usec() >= before, OS:get_ticks_msec() <= OS:get_ticks_usec()) -- expect: true	true
  print(math.abs(OS:get_unix_time() - os.time()) <= 1) -- expect: true
  print(math.abs(OS:get_unix_time_from_datetime(OS:get_datetime(true)) - os.time()) <= 1) -- expect: true
  local date = OS:get_datetime_from_unix_time(1e9)
  print(date.year, date.month, date.day, date.weekday, date.hour, date.minute, date.second) -- expect: 2001	9	9	0	1	46	40
  print(OS:get_unix_time_from_datetime {year = 2001, month = 9, day = 9, hour = 1, minute = 46, second = 40}) -- expect: 1000000000
  print(pcall(OS.get_unix_time_from_datetime, OS, {month = 13})) -- expect: false	invalid date: Invalid value for MonthOfYear (valid values 1 - 12): 13
  print(OS:get_date().year >= 2001, OS:get_time().hour < 24) -- expect: true	true

  print(Engine.editor_hint, Engine.time_scale, Engine.iterations_per_second, Engine:get_version_info().build) -- expect: false	1	60	selenode
  print(pcall(function() Engine.editor_hint = true end)) -- expect: false	res://scene/singletons.lua:17: property 'editor_hint' of _Engine is read-only
  print(pcall(Engine.set_iterations_per_second, Engine, 0)) -- expect: false	iterations_per_second must be greater than 0, got 0
  print(Engine:get_idle_frames()) -- expect: 0
  local tree = self:get_tree()
  await(tree.idle_frame)
  await(tree.idle_frame)
  print(Engine:get_idle_frames(), Engine:get_frames_drawn(), Engine:get_physics_frames(), tree:get_frame()) -- expect: 1	1	2	2
  print(Engine:get_frames_per_second()) -- expect: 60
end

return Main
