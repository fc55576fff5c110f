return { extends = "res://lib/base.lua" }
