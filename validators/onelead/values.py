"""
Values: classes of named fields that never change, like `dataclasses.dataclass(frozen=True, slots=True)`, made at once.

`dataclasses` takes as long to load as fifty rules, and then writes and compiles six methods for each class: 0.6 ms a
class, and nearly a hundred of them would take longer than reading a workbook does. Here what all values do alike is
written once, and what builds one, the only method that has to be quick, where many are built.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast, dataclass_transform  # Any: a class only now made

Made = TypeVar("Made")
MISSING = object()


class _Default:
    """What a field holds where nothing is given for it, and whether it is shown."""

    def __init__(
        self,
        *,
        default: object = MISSING,
        default_factory: Callable[[], object] | None = None,
        repr: bool = True,  # noqa: A002 -- its word there
    ) -> None:
        """Take what `dataclasses.field` takes."""
        self.value, self.factory, self.shown = default, default_factory, repr

    def made(self) -> object:
        return self.factory() if self.factory else self.value


def _replaced(value: Any, /, **changes: object) -> object:
    """Return the value with other fields, as `dataclasses.replace` does."""
    return type(value)(**{**dict(zip(value.__match_args__, value._parts(value), strict=True)), **changes})


if TYPE_CHECKING:
    import dataclasses
    from dataclasses import field as field  # the two that stand for ours here are known to every type checker
    from dataclasses import replace as replace
else:
    field, replace = _Default, _replaced


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(declared: type[Made]) -> type[Made]:
    """
    Turn a class with annotated fields into one of values: compared and hashed by their fields, and never changed.

    Defaults, `field` and `functools.cached_property` work as they do in a data class; so do `dataclasses.fields`,
    `replace` and `asdict`, pickles and copies. Fields are not inherited, and there is no ``__post_init__``.
    """
    return _made(declared, FROZEN)


@dataclass_transform(field_specifiers=(field,))
def changing(declared: type[Made]) -> type[Made]:
    """Turn a class with annotated fields into one whose fields may change: what is filled in while a file is read."""
    return _made(declared, CHANGING)


def _made(declared: type[Made], common: Mapping[str, object]) -> type[Made]:
    names = tuple(declared.__annotations__)
    made_anew = {*names, "__dict__", "__weakref__"}
    body = {name: each for name, each in vars(declared).items() if name not in made_anew}
    defaults = {name: vars(declared)[name] for name in names if name in vars(declared)}
    if any(type(each).__module__ == "dataclasses" for each in defaults.values()):
        raise TypeError("A class of values takes the `field` of onelead.values.")
    keeps_answers = any(isinstance(each, cached_property) for each in body.values())
    # No annotation can say that a type made of another one's parts is of the same shape.
    kind: Any = type(declared)
    made: Any = kind(
        declared.__name__,
        declared.__bases__,
        {
            **common,
            **body,
            "__slots__": (*names, "__dict__") if keeps_answers else names,
            "__match_args__": names,
            "_defaults": defaults,
            "_parts": staticmethod(_parts_of(names)),
            "_built": count(),
        },
    )
    made.__qualname__ = declared.__qualname__
    made._made = made  # as it is known to classes made from it
    made._fill = tuple(vars(made)[name].__set__ for name in names)
    return cast("type[Made]", made)  # of the same shape, as above


def _parts_of(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    """Return what takes all fields of a value; `attrgetter` gives a tuple for two names or more."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda each: tuple(getattr(each, name) for name in names)


# What follows stands on every class of values, and so takes any of them.


def _build(self: Any, *given: object, **named: object) -> None:
    """Build such a value; where many are built, first write the method that does it ten times as fast."""
    made = self._made
    parts = _parts_given(made, given, named) if next(made._built) < MANY else None
    if parts is None:
        made.__init__ = _builder(made)
        made.__init__(self, *given, **named)
        return
    for fill, part in zip(made._fill, parts, strict=True):
        fill(self, part)


MANY = 20
"""Few classes have more values than so many in one tracker, but those have hundreds."""


def _parts_given(made: Any, given: Sequence[object], named: Mapping[str, object]) -> list[object] | None:
    """Return what the fields are to hold; None where it is not what they take, for Python to say so."""
    names = made.__match_args__
    by_place = dict(zip(names, given, strict=False))
    known = made._defaults | by_place | named
    if len(given) > len(names) or known.keys() != set(names) or not by_place.keys().isdisjoint(named):
        return None
    return [part.made() if type(part := known[name]) is _Default else part for name in names]


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
    if isinstance(default, _Default):
        if default.factory is not None:
            known[f"make_{name}"] = default.factory
            return f"{name}=MISSING"
        default = default.value
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
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


class _Fields:
    """What `dataclasses` knows of a data class's fields; few ask it of a class of values, so it is told when asked."""

    def __get__(self, _: object, kind: Any) -> dict[str, dataclasses.Field[Any]]:
        from dataclasses import dataclass

        made = kind._made
        known = {"__doc__": made.__name__, "__annotations__": made.__annotations__}  # without words it would make some
        defaults = {name: _as_field(each) for name, each in made._defaults.items()}
        like: Any = dataclass(init=False, repr=False, eq=False)(type(made.__name__, (), {**defaults, **known}))
        fields: dict[str, dataclasses.Field[Any]] = like.__dataclass_fields__
        made.__dataclass_fields__ = fields
        return fields


def _as_field(default: object) -> object:
    """Return what `dataclasses` says instead of `_Default`."""
    import dataclasses

    if not isinstance(default, _Default):
        return default
    if default.factory is not None:
        return dataclasses.field(default_factory=default.factory, repr=default.shown)
    return dataclasses.field(default=default.value, repr=default.shown)


CHANGING: Mapping[str, object] = {"__init__": _build, "__repr__": _shown, "__dataclass_fields__": _Fields()}
"""What every class of named fields has, unless it says otherwise."""
FROZEN: Mapping[str, object] = {
    **CHANGING,
    "__eq__": _equal,
    "__hash__": _hash,
    "__reduce__": _rebuilt,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}
"""What every class of values has besides."""
