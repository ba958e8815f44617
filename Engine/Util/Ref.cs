namespace QuantConnect.Util;

/// <summary>A value that can be read.</summary>
public interface IReadOnlyRef<out T>
{
    /// <summary>The value.</summary>
    T Value { get; }
}

/// <summary>A value that lies elsewhere.</summary>
public sealed class Ref<T> : IReadOnlyRef<T>
{
    private readonly Func<T> _get;
    private readonly Action<T> _set;

    /// <summary>Reads and writes through functions.</summary>
    public Ref(Func<T> getter, Action<T> setter)
    {
        _get = getter;
        _set = setter;
    }

    /// <inheritdoc/>
    public T Value { get => _get(); set => _set(value); }

    /// <summary>The same, for reading only.</summary>
    public IReadOnlyRef<T> AsReadOnly() => this;
}

/// <summary>Makes references.</summary>
public static class Ref
{
    /// <summary>Reads and writes through functions.</summary>
    public static Ref<T> Create<T>(Func<T> getter, Action<T> setter) => new(getter, setter);

    /// <summary>Reads through a function.</summary>
    public static IReadOnlyRef<T> CreateReadOnly<T>(Func<T> getter) => new Ref<T>(getter, static _ => throw new InvalidOperationException("The reference is read-only."));

    /// <summary>Holds a value of its own.</summary>
    public static Ref<T> Create<T>(T initialValue)
    {
        var value = initialValue;
        return new Ref<T>(() => value, changed => value = changed);
    }
}
