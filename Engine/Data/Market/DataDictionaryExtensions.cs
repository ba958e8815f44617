namespace QuantConnect.Data.Market;

/// <summary>Helpers over <see cref="DataDictionary{T}"/>.</summary>
public static class DataDictionaryExtensions
{
    /// <summary>Adds data under its own symbol.</summary>
    public static void Add<T>(this DataDictionary<T> dictionary, T data) where T : BaseData => dictionary.Add(data.Symbol, data);
}
