return { name = "plain", args = { ... } }
