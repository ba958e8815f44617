namespace QuantConnect.Util;

/// <summary>Makes an object of a value, so that it can be replaced at once.</summary>
public class ReferenceWrapper<T> where T : struct
{
    /// <summary>Holds a value.</summary>
    public ReferenceWrapper(T value)
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    public T Value { get; init; }
}
