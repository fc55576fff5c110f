---@meta

-- What Selenode gives to every script beside Lua's own libraries. Read by language servers, by the
-- class reference, and by editors that ask for the public functions.

-- Declaring ----------------------------------------------------------------------------------------

--- Declares a signal of the class, with the names of what it carries.
---@param ... string
---@return any
function signal(...) end

--- What `property{…}` and its like take.
---@class PropertyDeclaration
---@field [1]? any the default, or a type
---@field [2]? any the type
---@field default? any the default
---@field default_value? any the default
---@field type? any a type, as `int`, `Vector2`, `'Node'`
---@field set? string|fun(self: any, value: any) a setter, or the name of one
---@field setter? string|fun(self: any, value: any) a setter, or the name of one
---@field get? string|fun(self: any): any a getter, or the name of one
---@field getter? string|fun(self: any): any a getter, or the name of one
---@field export? boolean whether the inspector shows it and a saved scene keeps it
---@field usage? integer|string|table of PropertyUsage
---@field hint? integer|string of PropertyHint
---@field hint_string? string what the hint needs
---@field hint_text? string what the hint needs
---@field rset_mode? integer|string of RPCMode
---@field class_name? string the type's class

--- Declares a property: by its default, its type, or a table that says more.
---@generic T
---@param declaration PropertyDeclaration|T
---@return any
function property(declaration) end

--- Declares a property that the inspector shows and a saved scene keeps.
---@generic T
---@param declaration PropertyDeclaration|T
---@return any
function export(declaration) end

--- A number within a range: `export_range(0, 10, 0.5, 'or_greater', { 5 })`.
---@param min number
---@param max number
---@param ... number|string|PropertyDeclaration the step, words such as `'or_less'`, the property
---@return any
function export_range(min, max, ...) end

--- One of some names: `export_enum('Idle', 'Run', { 0 })`.
---@param ... string|PropertyDeclaration
---@return any
function export_enum(...) end

--- Any of some names, as bits.
---@param ... string|PropertyDeclaration
---@return any
function export_flags(...) end

--- Layers of 2D navigation, as bits.
---@param declaration? any
---@return any
function export_flags_2d_navigation(declaration) end

--- Layers of 2D physics, as bits.
---@param declaration? any
---@return any
function export_flags_2d_physics(declaration) end

--- Layers of 2D rendering, as bits.
---@param declaration? any
---@return any
function export_flags_2d_render(declaration) end

--- Layers of 3D navigation, as bits.
---@param declaration? any
---@return any
function export_flags_3d_navigation(declaration) end

--- Layers of 3D physics, as bits.
---@param declaration? any
---@return any
function export_flags_3d_physics(declaration) end

--- Layers of 3D rendering, as bits.
---@param declaration? any
---@return any
function export_flags_3d_render(declaration) end

--- Layers of avoidance, as bits.
---@param declaration? any
---@return any
function export_flags_avoidance(declaration) end

--- A file of the project: `export_file('*.lua', { '' })`.
---@param ... string|PropertyDeclaration
---@return any
function export_file(...) end

--- A file of the project, kept as a path.
---@param ... string|PropertyDeclaration
---@return any
function export_file_path(...) end

--- A file anywhere on the disk.
---@param ... string|PropertyDeclaration
---@return any
function export_global_file(...) end

--- A folder of the project.
---@param declaration? any
---@return any
function export_dir(declaration) end

--- A folder anywhere on the disk.
---@param declaration? any
---@return any
function export_global_dir(declaration) end

--- Text of several lines.
---@param declaration? any
---@return any
function export_multiline(declaration) end

--- Text, with what is shown while it is empty.
---@param ... string|PropertyDeclaration
---@return any
function export_placeholder(...) end

--- A colour without transparency.
---@param declaration? any
---@return any
function export_color_no_alpha(declaration) end

--- The path of a node, of some classes only.
---@param ... string|PropertyDeclaration
---@return any
function export_node_path(...) end

--- The exponent of an easing curve.
---@param ... string|PropertyDeclaration
---@return any
function export_exp_easing(...) end

--- A property that a saved scene keeps and the inspector does not show.
---@param declaration any
---@return any
function export_storage(declaration) end

--- A heading in the inspector, named as the key it is stored under.
---@param prefix? string
---@return any
function export_category(prefix) end

--- A group in the inspector, named as the key it is stored under.
---@param prefix? string
---@return any
function export_group(prefix) end

--- A group within a group of the inspector.
---@param prefix? string
---@return any
function export_subgroup(prefix) end

--- A button in the inspector: `export_tool_button('Reset', 'icon', { get = … })`.
---@param ... string|PropertyDeclaration
---@return any
function export_tool_button(...) end

--- A property with any hint.
---@param hint integer|string
---@param hint_string string
---@param ... any usage, and the property
---@return any
function export_custom(hint, hint_string, ...) end

--- An empty class table. A plain `{}` is the same.
---@return table
function GDCLASS() end

--- How a method may be called over the network, for `rpc_config`.
---@param ... string|number mode, transfer mode, `'call_local'`, channel
---@return table
function rpc(...) end

-- Working ------------------------------------------------------------------------------------------

--- Waits until a signal is emitted, or a coroutine has ended, and gives what it carried.
---@param signal Signal|Coroutine|thread
---@return any ...
---@async
function await(signal) end

--- Reports a warning. The script goes on.
---@param ... any
function warn(...) end

--- Whether something is an object that was not freed.
---@param object any
---@return boolean
function is_instance_valid(object) end

--- The object with an id, or nil.
---@param id integer
---@return Object?
function instance_from_id(id) end

--- Functions of the engine.
GD = {}

--- The class table of a script, loaded if it is not yet. Relative paths are relative to the caller.
---@param path string
---@return any
function GD.load(path) end

--- Prints, as `print` does.
---@param ... any
function GD.print(...) end

--- Reports an error. The script goes on.
---@param ... any
function GD.push_error(...) end

--- Reports an error. The script goes on.
---@param ... any
function GD.print_error(...) end

--- Reports a warning. The script goes on.
---@param ... any
function GD.push_warning(...) end

--- Reports a warning. The script goes on.
---@param ... any
function GD.print_warning(...) end

--- Suspends the running call, whose caller gets a coroutine to resume; or waits for a signal.
---@param object? Object
---@param signal? string
---@return any ...
---@async
function GD.yield(object, signal) end

--- All arguments as one text.
---@param ... any
---@return string
function GD.str(...) end

--- The instance of the script on an object, or nil.
---@param object any an object or its id
---@return any
function GD.get_lua_instance(object) end

--- The object with an id, or nil.
---@param id integer
---@return Object?
function GD.instance_from_id(id) end

--- Whether something is an object that was not freed.
---@param object any
---@return boolean
function GD.is_instance_valid(object) end

-- What every object answers ------------------------------------------------------------------------

---@class Object
Object = {}

--- Calls a method by its name.
---@param method string
---@param ... any
---@return any ...
function Object:call(method, ...) end

--- Calls a method by its name, with the items of a list.
---@param method string
---@param args table|Array
---@return any ...
function Object:callv(method, args) end

--- Calls a method at the end of the frame.
---@param method string
---@param ... any
function Object:call_deferred(method, ...) end

--- A property by its name, through its getter.
---@param property string
---@return any
function Object:get(property) end

--- Assigns a property by its name, through its setter.
---@param property string
---@param value any
function Object:set(property, value) end

--- Assigns a property at the end of the frame.
---@param property string
---@param value any
function Object:set_deferred(property, value) end

--- What a path such as `'position:x'` leads to.
---@param path string|NodePath
---@return any
function Object:get_indexed(path) end

--- Assigns what a path such as `'position:x'` leads to.
---@param path string|NodePath
---@param value any
function Object:set_indexed(path, value) end

--- The data beneath a property, past its getter.
---@param key any
---@return any
function Object:rawget(key) end

--- Assigns the data beneath a property, past its setter.
---@param key any
---@param value any
function Object:rawset(key, value) end

---@param property string
---@return boolean
function Object:property_can_revert(property) end

---@param property string
---@return any
function Object:property_get_revert(property) end

---@param method string
---@return boolean
function Object:has_method(method) end

---@param signal string
---@return boolean
function Object:has_signal(signal) end

--- Gives this object a signal of its own.
---@param name string
---@param arguments? table
function Object:add_user_signal(name, arguments) end

--- Connects a signal to a method of an object: `connect('hit', target, 'method', binds, flags)`; or to
--- a function.
---@param signal string
---@param target Object|Callable|function
---@param ... any the method's name, bound values, flags
function Object:connect(signal, target, ...) end

---@param signal string
---@param target Object|Callable|function
---@param method? string
function Object:disconnect(signal, target, method) end

---@param signal string
---@param target Object|Callable|function
---@param method? string
---@return boolean
function Object:is_connected(signal, target, method) end

---@param signal string
---@param ... any
function Object:emit_signal(signal, ...) end

---@return table
function Object:get_signal_list() end

---@return table
function Object:get_method_list() end

---@return table
function Object:get_property_list() end

---@param signal string
---@return table
function Object:get_signal_connection_list(signal) end

---@return table
function Object:get_incoming_connections() end

---@param block boolean
function Object:set_block_signals(block) end

---@return boolean
function Object:is_blocking_signals() end

---@param name string
---@param default? any
---@return any
function Object:get_meta(name, default) end

---@param name string
---@param value any
function Object:set_meta(name, value) end

---@param name string
---@return boolean
function Object:has_meta(name) end

---@param name string
function Object:remove_meta(name) end

---@return table
function Object:get_meta_list() end

--- Calls `_notification`.
---@param what integer
---@param reversed? boolean
function Object:notification(what, reversed) end

--- The name of the host class.
---@return string
function Object:get_class() end

--- Whether it is of a host class, or its script of a `class_name`.
---@param name string
---@return boolean
function Object:is_class(name) end

---@return integer
function Object:get_instance_id() end

--- The class table of its script, or nil.
---@return any
function Object:get_script() end

--- Puts a script on it in place of the one it had; nil takes that off.
---@param script any
function Object:set_script(script) end

---@return string
function Object:to_string() end

--- Ends it: its script, its connections, its waits.
function Object:free() end

-- Signals and what they call -----------------------------------------------------------------------

---@class Signal
Signal = {}

--- Calls everything that is connected.
---@param ... any
function Signal:emit(...) end

--- Connects a function or a callable.
---@param callable function|Callable|Object
---@param ... any flags; or, after an object, the method's name, bound values, flags
function Signal:connect(callable, ...) end

---@param callable function|Callable|Object
---@param method? string
function Signal:disconnect(callable, method) end

---@param callable function|Callable|Object
---@param method? string
---@return boolean
function Signal:is_connected(callable, method) end

---@return table
function Signal:get_connections() end

---@return boolean
function Signal:has_connections() end

---@return string
function Signal:get_name() end

---@return Object
function Signal:get_object() end

---@return integer
function Signal:get_object_id() end

---@return boolean
function Signal:is_null() end

---@class Callable
---@overload fun(target: function|Object, method?: string, ...: any): Callable
Callable = {}

---@param ... any
---@return any ...
function Callable:call(...) end

---@param args table|Array
---@return any ...
function Callable:callv(args) end

---@param ... any
function Callable:call_deferred(...) end

--- One that passes these values too, after those it is called with.
---@param ... any
---@return Callable
function Callable:bind(...) end

---@param args table|Array
---@return Callable
function Callable:bindv(args) end

--- One that drops so many of the values it is called with.
---@param count integer
---@return Callable
function Callable:unbind(count) end

---@return boolean
function Callable:is_valid() end

---@return boolean
function Callable:is_null() end

---@return boolean
function Callable:is_custom() end

---@return boolean
function Callable:is_standard() end

---@return string
function Callable:get_method() end

---@return Object?
function Callable:get_object() end

---@return integer
function Callable:get_object_id() end

---@return table
function Callable:get_bound_arguments() end

---@return integer
function Callable:get_bound_arguments_count() end

---@class Coroutine
Coroutine = {}

--- Goes on with the call that yielded.
---@param ... any what its yield gives
---@return any ...
function Coroutine:resume(...) end
