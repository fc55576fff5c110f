return { extends = "res://lib/cycle_a.lua" }
-- expect error: res://lib/cycle_b.lua:1: inheritance cycle: res://lib/cycle_a.lua -> res://lib/cycle_b.lua -> res://lib/cycle_a.lua
-- expect error: res://lib/cycle_a.lua:1: base res://lib/cycle_b.lua has faults
-- expect error: res://s01_cycle.lua:1: base res://lib/cycle_a.lua has faults
