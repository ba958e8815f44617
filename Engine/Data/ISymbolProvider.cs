namespace QuantConnect.Data;

/// <summary>Has a symbol.</summary>
public interface ISymbolProvider
{
    /// <summary>The symbol.</summary>
    Symbol Symbol { get; set; }
}
