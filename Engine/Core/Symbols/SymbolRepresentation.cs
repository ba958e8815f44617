using System.Globalization;

namespace QuantConnect;

/// <summary>Tickers of options in the form of the Options Symbology Initiative.</summary>
public static class SymbolRepresentation
{
    /// <summary>Ticker of an option, its underlying padded to six characters.</summary>
    public static string GenerateOptionTickerOSI(this Symbol symbol)
    {
        RequireOption(symbol, nameof(GenerateOptionTickerOSI));
        return GenerateOptionTickerOSI(symbol.Underlying!.Value, symbol.ID.OptionRight, symbol.ID.StrikePrice, symbol.ID.Date);
    }

    /// <summary>Ticker of an option from its parts, the underlying padded to six characters.</summary>
    public static string GenerateOptionTickerOSI(string underlying, OptionRight right, decimal strikePrice, DateTime expiration)
    {
        if (underlying.Length > 5) underlying += " ";
        return underlying.PadRight(6) + Tail(right, strikePrice, expiration);
    }

    /// <summary>Ticker of an option without padding.</summary>
    public static string GenerateOptionTickerOSICompact(this Symbol symbol)
    {
        RequireOption(symbol, nameof(GenerateOptionTickerOSICompact));
        return GenerateOptionTickerOSICompact(symbol.Underlying!.Value, symbol.ID.OptionRight, symbol.ID.StrikePrice, symbol.ID.Date);
    }

    /// <summary>Ticker of an option from its parts, without padding.</summary>
    public static string GenerateOptionTickerOSICompact(string underlying, OptionRight right, decimal strikePrice, DateTime expiration) =>
        underlying + Tail(right, strikePrice, expiration);

    private static string Tail(OptionRight right, decimal strike, DateTime expiration) => string.Create(CultureInfo.InvariantCulture,
        $"{expiration.ToString(DateFormat.SixCharacter, CultureInfo.InvariantCulture)}{(right == OptionRight.Call ? 'C' : 'P')}{strike * 1000m:00000000}");

    private static void RequireOption(Symbol symbol, string method)
    {
        if (!symbol.SecurityType.IsOption())
        {
            throw new ArgumentException($"{method} expects symbol to be an option, received {symbol.SecurityType}.");
        }
    }
}
