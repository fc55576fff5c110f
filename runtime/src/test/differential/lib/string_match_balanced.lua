local show = require "show"
show [=[("f(a(b)c)d"):match("%b()"), ("((x)"):match("%b()"), ("x"):match("%b()"), ("[[a]]b"):match("%b[]"), ("aXbXc"):match("%bXX")]=]
show [[("(()"):find("%b()"), (")("):match("%b()")]]
