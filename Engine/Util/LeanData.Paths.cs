using System.Globalization;

namespace QuantConnect.Util;

public static partial class LeanData
{
    /// <summary>Path of the zip that holds a day's data, or all hourly or daily data.</summary>
    public static string GenerateZipFilePath(string dataDirectory, Symbol symbol, DateTime date, Resolution resolution, TickType tickType) =>
        Path.Combine(dataDirectory, GenerateRelativeZipFileDirectory(symbol, resolution), GenerateZipFileName(symbol, date, resolution, tickType));

    /// <summary>Path of the zip below the data folder.</summary>
    public static string GenerateRelativeZipFilePath(Symbol symbol, DateTime date, Resolution resolution, TickType tickType) =>
        Path.Combine(GenerateRelativeZipFileDirectory(symbol, resolution), GenerateZipFileName(symbol, date, resolution, tickType));

    /// <summary>Folder of the zip below the data folder.</summary>
    public static string GenerateRelativeZipFileDirectory(Symbol symbol, Resolution resolution)
    {
        var folder = Path.Combine(symbol.SecurityType.SecurityTypeToLower(), symbol.ID.Market.ToLowerInvariant(), resolution.ResolutionToLower());
        return IsLong(resolution) ? folder : Path.Combine(folder, FileTicker(symbol));
    }

    /// <summary>Name of the zip.</summary>
    public static string GenerateZipFileName(Symbol symbol, DateTime date, Resolution resolution, TickType tickType)
    {
        var kind = tickType.TickTypeToLower();
        if (!IsLong(resolution)) return $"{Day(date)}_{kind}.zip";
        return symbol.SecurityType is SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Future
            ? $"{FileTicker(symbol)}_{kind}.zip"
            : $"{FileTicker(symbol)}.zip";
    }

    /// <summary>Name of the file in the zip.</summary>
    public static string GenerateZipEntryName(Symbol symbol, DateTime date, Resolution resolution, TickType tickType)
    {
        var ticker = FileTicker(symbol);
        var kind = tickType.TickTypeToLower();
        if (symbol.SecurityType == SecurityType.CryptoFuture)
        {
            var expiry = symbol.ID.Date == SecurityIdentifier.DefaultDate ? "perp" : symbol.ID.Date.ToString(DateFormat.YearMonth, CultureInfo.InvariantCulture);
            return IsLong(resolution)
                ? $"{ticker}_{kind}_{expiry}.csv"
                : $"{Day(date)}_{ticker}_{resolution.ResolutionToLower()}_{kind}_{expiry}.csv";
        }

        if (IsLong(resolution)) return $"{ticker}.csv";
        return resolution == Resolution.Tick && symbol.SecurityType == SecurityType.Equity
            ? $"{Day(date)}_{ticker}_{tickType}_{resolution}.csv"
            : $"{Day(date)}_{ticker}_{resolution.ResolutionToLower()}_{kind}.csv";
    }

    private static string FileTicker(Symbol symbol)
    {
        if (symbol.SecurityType.IsOption())
        {
            throw new NotSupportedException($"There are no data files of {symbol.SecurityType} here.");
        }
        return (symbol.SecurityType is SecurityType.Future or SecurityType.CryptoFuture ? symbol.ID.Symbol : symbol.Value).ToLowerInvariant();
    }

    private static bool IsLong(Resolution resolution) => resolution is Resolution.Hour or Resolution.Daily;

    private static string Day(DateTime date) => date.ToString(DateFormat.EightCharacter, CultureInfo.InvariantCulture);
}
