print(("res://icon.png"):get_extension(), ("user://a/b.c"):get_file(), ("user://a/b.c"):get_base_dir(), ("a/b.c"):get_basename()) -- expect: png b.c user://a a/b
print(("res://"):plus_file("a.lua"), ("a"):plus_file("b"), (""):plus_file("b"), ("a/../b/./c"):simplify_path()) -- expect: res://a.lua a/b b b/c
print(("res://x"):is_abs_path(), ("x/y"):is_rel_path(), ("/x"):is_abs_path()) -- expect: true true true
print(("höhe"):length(), #"höhe", ("höhe"):ord_at(1), String.chr(246) == "ö") -- expect: 4 5 246 true
print(("höhe"):substr(1, 2), ("höhe"):left(2), ("höhe"):right(2), ("höhe"):insert(1, "x"), ("höhe"):erase(1, 2)) -- expect: öh hö he hxöhe he
print(("abc"):begins_with("ab"), ("abc"):ends_with("bc"), ("abc"):begins_with("b"), (""):empty()) -- expect: true true false true
print(String.find("abcabc", "c"), String.find("abcabc", "c", 3), String.find("abc", ""), ("ABC"):findn("b"), ("abcabc"):rfind("a"), ("abcabc"):rfind("a", 2)) -- expect: 2 5 -1 1 3 0
print(("aXbxc"):countn("x"), String.count("aXbxc", "x"), ("banana"):count("an", 0, 3)) -- expect: 2 1 1
print(("capitalize camelCase mixed_with_underscores"):capitalize()) -- expect: Capitalize Camel Case Mixed With Underscores
print(("someName2Use"):camelcase_to_underscore(), ("some_name"):to_pascal_case(), ("some_name"):to_camel_case()) -- expect: some_name_2_use SomeName someName
print(("One,Two,Three"):split(","), ("a,,b"):split(",", false), ("a,,b"):split(","), ("abc"):split("")) -- expect: [One, Two, Three] [a, b] [a, , b] [a, b, c]
print(("One,Two,Three,Four"):split(",", true, 1), ("One,Two,Three,Four"):rsplit(",", true, 1)) -- expect: [One, Two,Three,Four] [One,Two,Three, Four]
print(("1,2.5,,4.5"):split_floats(","), ("1,2.5,,4.5"):split_floats(",", false)) -- expect: [1, 2.5, 0, 4.5] [1, 2.5, 4.5]
print(("a/b/c"):get_slice("/", 1), ("a/b/c"):get_slice_count("/"), ("a/b"):get_slice("/", 9) == "") -- expect: b 3 true
print((","):join(Array("a", "b")), (", "):join({ "x", "y", "z" })) -- expect: a,b x, y, z
print(String.format("Hi, {name} v{version}!", { name = "Ada", version = 2 }), String.format("{0}-{1}", Array("a", 7))) -- expect: Hi, Ada v2! a-7
print(String.format("{a} {b}", Array(Array("a", 1), Array("b", 2))), String.format("$x", Dictionary({ x = 5 }), "$_")) -- expect: 1 2 5
print(("aXbx"):replace("x", "-"), ("aXbx"):replacen("x", "-"), ("abab"):replace_first("ab", "")) -- expect: aXb- a-b- ab
print(("ab"):lpad(4), ("ab"):rpad(4, ".") .. "|", ("ab")["repeat"]("ab", 2)) -- expect: ab ab..| abab
print(("3.14159"):pad_decimals(2), ("7"):pad_decimals(2), ("-7"):pad_zeros(3), ("12.5"):pad_zeros(4)) -- expect: 3.14 7.00 -007 0012.5
print(("  x "):strip_edges() .. "|", ("  x "):strip_edges(true, false) .. "|", ("xxaxx"):lstrip("x"), ("xxaxx"):rstrip("x")) -- expect: x| x | axx xxa
print(("pre-x"):trim_prefix("pre-"), ("x.lua"):trim_suffix(".lua"), ("\tx\n"):strip_escapes()) -- expect: x x x
print(("a\"b\nc"):c_escape(), ("a\\nb"):c_unescape() == "a\nb", ("a\"b"):json_escape(), ("<a & b>"):xml_escape(), ("&lt;&amp;"):xml_unescape()) -- expect: a\"b\nc true a\"b &lt;a &amp; b&gt; <&
print(("a b&ä"):http_escape(), ("a%20b+"):percent_decode()) -- expect: a%20b%26%C3%A4 a b+
print(("1.7"):is_valid_float(), ("24"):is_valid_float(), ("7e3"):is_valid_float(), ("Hello"):is_valid_float()) -- expect: true true true false
print(("-24"):is_valid_integer(), ("2.4"):is_valid_integer(), ("ff"):is_valid_hex_number(), ("0xff"):is_valid_hex_number(true), ("#f0f"):is_valid_html_color()) -- expect: true false true true true
print(("good_name1"):is_valid_identifier(), ("1bad"):is_valid_identifier(), ("a?b"):is_valid_filename(), ("a b"):is_valid_filename()) -- expect: true false false true
print(("127.0.0.1"):is_valid_ip_address(), ("256.0.0.1"):is_valid_ip_address(), ("::1"):is_valid_ip_address(), ("x:y"):is_valid_ip_address()) -- expect: true false true false
print(("0xff"):hex_to_int(), ("ff"):hex_to_int(), ("0b101"):bin_to_int(), ("12abc3"):to_int(), ("-7.9"):to_int(), ("2.5e1x"):to_float(), ("x"):to_float()) -- expect: 255 255 5 123 -7 25 0
print(("a"):casecmp_to("b"), ("b"):casecmp_to("A"), ("A"):nocasecmp_to("a"), ("img10"):naturalnocasecmp_to("IMG9"), ("a2"):naturalnocasecmp_to("a2b")) -- expect: -1 1 0 1 -1
print(("foo"):hash(), ("a"):similarity("a"), ("night"):similarity("nacht"), ("godot"):bigrams()) -- expect: 193491849 1 0.25 [go, od, do, ot]
print(("a"):md5_text(), ("abc"):sha1_text()) -- expect: 0cc175b9c0f1b6a831c399e269772661 a9993e364706816aba3e25717850c26c9cd0d89d
print(("abc"):sha256_text():left(8), ("abc"):sha256_buffer():size(), ("ä"):to_utf8(), ("ab"):to_ascii(), ("a"):to_wchar()) -- expect: ba7816bf 32 [195, 164] [97, 98] [97, 0, 0, 0]
print(("file.txt"):matchn("*.TXT"), String.match("file.txt", "f?le.*"), String.match("a.b", "a?b")) -- expect: true true false
print(("ace"):is_subsequence_of("abcde"), ("ACE"):is_subsequence_ofi("abcde"), ("aec"):is_subsequence_of("abcde")) -- expect: true true false
print(String.humanize_size(133790307), String.humanize_size(512), String.num(3.14159, 2)) -- expect: 127.5 MiB 512 B 3.14
print(("  a\n    b"):dedent() == "a\n  b", ("a\nb"):indent("> ") == "> a\n> b", ("a:b/c@d"):validate_node_name()) -- expect: true true abcd
print(("Ä"):to_lower(), ("straße"):to_upper(), ("a"):contains("a")) -- expect: ä STRASSE true
print(("x").nothing, pcall(function() return ("x"):plus_file({}) end)) -- expect: nil false test:39: bad argument #1 to 'plus_file' (got table, want String)
print(("abc"):upper(), ("abc"):find("c"), ("abc"):len(), ("%d"):format(3)) -- expect: ABC 3 3 3
