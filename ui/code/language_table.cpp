// SPDX-License-Identifier: MIT
#include "code/language_table.h"

namespace klartext::ui {

namespace {

// A row says what catches the eye in a language, and not what its compiler accepts.
constexpr CodeLanguage languages[] = {
    {.names = "c h cpp c++ cc cxx hpp h++ objc objectivec objective-c objective-c++ obj-c arduino "
              "ino cuda glsl hlsl",
     .keywords =
         "alignas alignof asm auto break case catch class concept const consteval constexpr "
         "constinit const_cast continue co_await co_return co_yield decltype default delete "
         "do dynamic_cast else enum explicit export extern final for friend goto if inline "
         "mutable namespace new noexcept nullptr operator override private protected public "
         "register reinterpret_cast requires restrict return sizeof static static_assert "
         "static_cast struct switch template this thread_local throw try typedef typeid "
         "typename union using virtual volatile while true false NULL self id in out "
         "uniform varying attribute",
     .types =
         "bool char char8_t char16_t char32_t double float int long short signed unsigned void "
         "wchar_t size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t "
         "uint32_t uint64_t string vector map set unique_ptr shared_ptr optional vec2 vec3 "
         "vec4 mat4 BOOL NSString NSInteger",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .quotes = "\"'",
     .directives = true,
     .annotations = true},
    {.names = "js javascript jsx mjs cjs node ts typescript tsx mts coffee coffeescript",
     .keywords = "abstract any as asserts async await break case catch class const continue "
                 "debugger declare default delete do else enum export extends finally for from "
                 "function get if implements import in instanceof interface is keyof let namespace "
                 "new null of override private protected public readonly return satisfies set "
                 "static super switch this throw true false try type typeof undefined var void "
                 "while with yield",
     .types = "Array ArrayBuffer BigInt Boolean Date Error Function JSON Map Math Number Object "
              "Promise Proxy RegExp Set String Symbol WeakMap boolean console document never "
              "number object string symbol unknown window",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .longQuotes = "`",
     .annotations = true},
    {.names = "python py python3 py3 ipython pycon gyp starlark bazel",
     .keywords = "and as assert async await break case class continue def del elif else except "
                 "finally for from global if import in is lambda match nonlocal not or pass raise "
                 "return try while with yield True False None self cls",
     .types =
         "bool bytes bytearray complex dict float frozenset int list object set str tuple type "
         "len print range enumerate zip map filter open super isinstance",
     .lineComments = "#",
     .longQuotes = "\"\"\" '''",
     .annotations = true},
    {.names = "java",
     .keywords = "abstract assert break case catch class const continue default do else enum "
                 "extends final finally for goto if implements import instanceof interface native "
                 "new non-sealed package permits private protected public record return sealed "
                 "static strictfp super switch synchronized this throw throws transient try var "
                 "volatile while yield true false null",
     .types = "boolean byte char double float int long short void",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .longQuotes = "\"\"\"",
     .annotations = true,
     .capitalTypes = true},
    {.names = "csharp cs c# dotnet fsharp fs f# vb vbnet",
     .keywords =
         "abstract as async await base break case catch checked class const continue "
         "default delegate do else enum event explicit extern false finally fixed for "
         "foreach get goto if implicit in init interface internal is let lock match module "
         "mutable namespace new null operator out override params private protected public "
         "readonly record ref return sealed set sizeof stackalloc static struct switch this "
         "throw true try typeof unchecked unsafe using var virtual volatile when where "
         "while with yield then elif fun open rec",
     .types = "bool byte char decimal double dynamic float int long nint object sbyte short string "
              "uint ulong ushort void",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .longQuotes = "\"\"\"",
     .directives = true,
     .capitalTypes = true},
    {.names = "kotlin kt kts scala sc groovy gradle dart swift",
     .keywords =
         "abstract actor as async await break by case catch class companion const continue "
         "data def default defer deinit do dynamic else enum export extends extension "
         "external false fallthrough fileprivate final finally for forSome fun func given "
         "guard if implicit implements import in infix init inline inout interface internal "
         "is late lateinit lazy let library match mixin mutating namespace new nil null "
         "object open operator override package part private protected protocol public "
         "required return rethrows sealed self set some static struct subscript super "
         "suspend switch then this throw throws trait true try type typealias typeof val "
         "var vararg void when where while with yield",
     .types = "Any Array Bool Boolean Byte Char Double Float Int List Long Map Nothing Option Set "
              "Short String Unit bool double int num",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .longQuotes = "\"\"\" '''",
     .annotations = true,
     .capitalTypes = true},
    {.names = "go golang",
     .keywords =
         "break case chan const continue default defer else fallthrough for func go goto if "
         "import interface map package range return select struct switch type var true "
         "false nil iota append cap close copy delete len make new panic print println "
         "recover",
     .types = "any bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 "
              "rune string uint uint8 uint16 uint32 uint64 uintptr",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .longQuotes = "`"},
    {.names = "rust rs zig",
     .keywords = "as async await break catch comptime const continue crate defer dyn else enum "
                 "errdefer export extern false fn for if impl in inline let loop macro_rules match "
                 "mod move mut null orelse pub ref return self Self static struct super switch "
                 "test trait true try type undefined union unreachable unsafe use usingnamespace "
                 "var where while",
     .types =
         "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize void anyerror "
         "Box Option Result Some None Ok Err String Vec",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .quotes = "\"",
     .characters = true,
     .capitalTypes = true},
    {.names = "bash sh shell zsh ksh fish shellscript dockerfile docker makefile make mk cmake "
              "nginx apacheconf",
     .keywords = "alias break case cd continue declare do done echo elif else elseif end endif "
                 "endforeach endfunction esac eval exec exit export fi for foreach function if in "
                 "local read readonly return select set shift source sudo test then trap unset "
                 "until while FROM RUN CMD ENTRYPOINT COPY ADD ENV ARG WORKDIR EXPOSE VOLUME USER "
                 "LABEL AS HEALTHCHECK ifeq ifneq ifdef ifndef include define endef project "
                 "add_executable add_library target_link_libraries find_package server location "
                 "listen root upstream",
     .lineComments = "#",
     .longQuotes = "`",
     .sigils = true},
    {.names = "console shell-session shellsession terminal bash-session command-line cli",
     .grammar = CodeGrammar::Console,
     .lineComments = "#",
     .sigils = true},
    {.names = "powershell ps1 pwsh posh",
     .keywords = "begin break catch class continue data do dynamicparam else elseif end enum exit "
                 "filter finally for foreach function if in param process return switch throw trap "
                 "try until using while",
     .lineComments = "#",
     .blockOpen = "<#",
     .blockClose = "#>",
     .sigils = true,
     .anyCase = true},
    {.names = "sql mysql postgres postgresql psql plsql pgsql tsql sqlite mariadb oracle",
     .keywords =
         "add all alter and any as asc begin between by cascade case check column commit "
         "constraint create cross current_timestamp database declare default delete desc "
         "distinct do drop else end except exec exists explain false fetch for foreign from "
         "full function group having if ilike in index inner insert intersect into is join "
         "key lateral left like limit materialized merge natural not null offset on or "
         "order outer over partition primary procedure references replace returning right "
         "rollback row rows select set table temporary then to transaction trigger true "
         "truncate union unique update using values view when where window with",
     .types = "bigint bigserial blob boolean bytea char date datetime decimal double float int "
              "integer interval json jsonb numeric real serial smallint text time timestamp "
              "timestamptz tinyint uuid varchar count sum avg min max coalesce cast now",
     .lineComments = "-- #",
     .blockOpen = "/*",
     .blockClose = "*/",
     .quotes = "\"'`",
     .anyCase = true},
    {.names = "php php3 php5 hack",
     .keywords =
         "abstract and array as break callable case catch class clone const continue declare "
         "default do echo else elseif empty enddeclare endfor endforeach endif endswitch "
         "endwhile enum extends final finally fn for foreach function global goto if "
         "implements include include_once instanceof insteadof interface isset list match "
         "namespace new null or print private protected public readonly require "
         "require_once return static switch this throw trait true false try unset use var "
         "while xor yield php",
     .types = "bool float int iterable mixed never object string void self parent",
     .lineComments = "// #",
     .blockOpen = "/*",
     .blockClose = "*/",
     .sigils = true,
     .capitalTypes = true},
    {.names = "ruby rb erb rake elixir ex exs crystal cr",
     .keywords =
         "BEGIN END alias and begin break case class def defined defimpl defmacro defmodule "
         "defp defprotocol defstruct do else elsif end ensure false fn for if import in "
         "include module next nil not or private protected public quote raise redo require "
         "rescue retry return self super then true undef unless unquote until use when "
         "while with yield attr_accessor attr_reader attr_writer puts extend lambda loop",
     .lineComments = "#",
     .longQuotes = "\"\"\"",
     .annotations = true,
     .capitalTypes = true},
    {.names = "perl pl pm raku",
     .keywords =
         "and cmp continue default do else elsif eq foreach for ge given gt if last le local "
         "lt my ne next no not or our package print redo require return say state sub "
         "undef unless until use when while x",
     .lineComments = "#",
     .sigils = true},
    {.names = "lua luau moonscript nix r rlang julia jl matlab octave",
     .keywords = "and abstract assert baremodule begin break catch const continue do else elseif "
                 "elsif end endfunction export false finally for function global goto if import in "
                 "inherit let library local macro module mutable next nil not or otherwise quote "
                 "rec repeat require return struct switch then true try type until using while "
                 "with NULL TRUE FALSE NA Inf NaN",
     .types = "Int Int32 Int64 Float64 String Vector Dict Bool Any Nothing table string math io "
              "data.frame",
     .lineComments = "-- # %",
     .longQuotes = "\"\"\""},
    {.names = "haskell hs elm purescript purs ocaml ml reason erlang erl",
     .keywords =
         "after and andalso as assert begin case catch class constraint data deriving do "
         "done downto else end exception export external forall foreign fun function "
         "functor hiding if import in include infix infixl infixr inherit instance lazy let "
         "match method module mutable new newtype nonrec not object of open or orelse "
         "otherwise private qualified rec receive record sig spec struct then to try type "
         "val virtual when where while with",
     .types = "bool char exn float int list option string unit",
     .lineComments = "--",
     .blockOpen = "{-",
     .blockClose = "-}",
     .quotes = "\"",
     .characters = true,
     .capitalTypes = true},
    {.names = "clojure clj cljs edn lisp common-lisp elisp emacs-lisp scheme racket",
     .keywords = "and case catch cond cons def define defmacro defmethod defmulti defn defprotocol "
                 "defrecord defun defvar do doseq dotimes else finally fn for if in-ns lambda let "
                 "letfn loop nil not ns or progn quote recur require set! setq throw try use when "
                 "while with true false car cdr list map",
     .lineComments = ";",
     .quotes = "\""},
    {.names = "json json5 jsonc jsonl ndjson",
     .keywords = "true false null",
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/",
     .keys = true},
    {.names = "yaml yml",
     .keywords = "true false null yes no on off",
     .lineComments = "#",
     .keys = true},
    {.names = "toml ini cfg conf properties dosini editorconfig systemd desktop env dotenv",
     .keywords = "true false yes no on off",
     .lineComments = "# ;",
     .longQuotes = "\"\"\" '''",
     .keys = true},
    {.names = "graphql gql protobuf proto thrift hcl terraform tf",
     .keywords =
         "data enum extend fragment import input interface locals message mutation on oneof "
         "option optional output package provider query repeated required reserved resource "
         "returns rpc scalar schema service subscription syntax type union variable module "
         "true false null",
     .types = "Boolean Float ID Int String bool bytes double fixed32 fixed64 float int32 int64 "
              "string uint32 uint64 map list number",
     .lineComments = "// #",
     .blockOpen = "/*",
     .blockClose = "*/",
     .longQuotes = "\"\"\"",
     .sigils = true,
     .annotations = true},
    {.names = "html xhtml htm xml svg rss atom vue svelte mathml xsl xslt handlebars hbs jinja "
              "jinja2 twig django html+erb markup plist",
     .grammar = CodeGrammar::Markup},
    {.names = "css scss sass less stylus postcss",
     .grammar = CodeGrammar::Style,
     .lineComments = "//",
     .blockOpen = "/*",
     .blockClose = "*/"},
    {.names = "diff patch udiff", .grammar = CodeGrammar::Diff},
    {.names = "latex tex bibtex", .keywords = "", .lineComments = "%", .quotes = ""},
    {.names = "vim viml vimscript asm nasm x86asm armasm assembly basic pascal delphi fortran ada "
              "vhdl verilog systemverilog cobol",
     .keywords =
         "always and architecture array assign begin call case const do dim downto else "
         "elseif end endif endfunction endmodule entity exit for from function goto if in "
         "input integer is let library loop module mov jmp je jne push pop ret add sub mul "
         "div lea cmp int next not of or out output port print procedure process program "
         "record repeat return select set signal step subroutine then to type until use var "
         "while with wire reg section global db dw dd",
     .lineComments = "; --",
     .anyCase = true},
};

}  // namespace

std::span<const CodeLanguage> languageTable() { return languages; }

}  // namespace klartext::ui
