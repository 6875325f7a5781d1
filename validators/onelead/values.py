"""
Values: classes of named fields that never change, like `dataclasses.dataclass(frozen=True, slots=True)`, made at once.

`dataclasses` writes and compiles six methods for each class when its module is loaded: 0.6 ms a class, and nearly a
hundred of them would take longer than reading a workbook does. Here what all values do alike is written once, and
what builds one, the only method that has to be quick, when the first is built.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, cast, dataclass_transform  # Any: a class only now made, and its values

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(declared: type[Made]) -> type[Made]:
    """
    Turn a class with annotated fields into one of values: compared and hashed by their fields, and never changed.

    Defaults, `dataclasses.field` and `functools.cached_property` work as they do in a data class; so do `fields`,
    `replace` and `asdict`, pickles and copies. Fields are not inherited, and there is no ``__post_init__``.
    """
    names = tuple(declared.__annotations__)
    made_anew = {*names, "__dict__", "__weakref__"}
    body = {name: each for name, each in vars(declared).items() if name not in made_anew}
    keeps_answers = any(isinstance(each, cached_property) for each in body.values())
    # No annotation can say that a type made of another one's parts is of the same shape.
    kind: Any = type(declared)
    made: Any = kind(
        declared.__name__,
        declared.__bases__,
        {
            **COMMON,
            **body,
            "__slots__": (*names, "__dict__") if keeps_answers else names,
            "__match_args__": names,
            "_defaults": {name: vars(declared)[name] for name in names if name in vars(declared)},
            "_parts": staticmethod(_parts_of(names)),
        },
    )
    made.__qualname__ = declared.__qualname__
    return cast("type[Made]", made)  # of the same shape, as above


def _parts_of(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    """Return what takes all fields of a value; `attrgetter` gives a tuple for two names or more."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda each: tuple(getattr(each, name) for name in names)


# What follows stands on every class of values, and so takes any of them.


def _build_first(self: Any, *given: object, **named: object) -> None:
    """Write the method that builds such values, and let it build this one."""
    made = _declared(type(self))
    made.__init__ = _builder(made)
    made.__init__(self, *given, **named)


def _declared(kind: type) -> Any:
    """Return the class of values that a class is, or is made from."""
    return next(each for each in kind.__mro__ if "_parts" in vars(each))


def _builder(made: Any) -> Callable[..., None]:
    """
    Write the method that builds values of a class.

    While it sets the fields the value is of a twin of its class, one of the same fields that lets itself be changed: a
    plain assignment takes a tenth of the time of what sets a field of a class that refuses it.
    """
    twin = type(made.__name__, made.__bases__, {"__slots__": made.__slots__})
    known: dict[str, Any] = {"MISSING": MISSING, "_become": _become, "_twin": twin}
    parameters, lines = ["self"], []
    for name in made.__match_args__:
        parameters.append(_parameter(name, made._defaults.get(name, MISSING), known))
        factory = f"make_{name}() if {name} is MISSING else " if f"make_{name}" in known else ""
        lines.append(f"    self.{name} = {factory}{name}")
    there_and_back = ["    _class = self.__class__", "    _become(self, _twin)", *lines, "    self.__class__ = _class"]
    source = "\n".join([f"def __init__({', '.join(parameters)}):", *(there_and_back if lines else ["    pass"])])
    exec(source, known)  # noqa: S102 -- names of fields in our own classes, as `dataclasses` does
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{made.__qualname__}.__init__"
    return written


_become = vars(object)["__class__"].__set__
"""Makes a value one of another class, which a value that refuses every change would refuse too."""


def _parameter(name: str, default: object, known: dict[str, Any]) -> str:
    if isinstance(default, Field):
        if default.default_factory is not MISSING:
            known[f"make_{name}"] = default.default_factory
            return f"{name}=MISSING"
        default = default.default
    if default is MISSING:
        return name
    known[f"default_{name}"] = default
    return f"{name}=default_{name}"


def _equal(self: Any, other: Any) -> Any:
    return self._parts(self) == other._parts(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._parts(self))


def _shown(self: Any) -> str:
    shown = [name for name, each in self.__dataclass_fields__.items() if each.repr]
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _rebuilt(self: Any) -> tuple[Any, ...]:
    return type(self), self._parts(self)


def _refuse(self: Any, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


class _Fields:
    """What `dataclasses` knows of a data class's fields; few ask it of a class of values, so it is told when asked."""

    def __get__(self, _: object, kind: type) -> dict[str, Field[Any]]:
        made = _declared(kind)
        known = {"__doc__": made.__name__, "__annotations__": made.__annotations__}  # without words it would make some
        like: Any = dataclass(init=False, repr=False, eq=False)(type(made.__name__, (), {**made._defaults, **known}))
        fields: dict[str, Field[Any]] = like.__dataclass_fields__
        made.__dataclass_fields__ = fields
        return fields


COMMON = {
    "__init__": _build_first,
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _shown,
    "__reduce__": _rebuilt,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__dataclass_fields__": _Fields(),
}
"""What every class of values has, unless it says otherwise."""
