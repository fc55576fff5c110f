return { extends = "base.lua" }
