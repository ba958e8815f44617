using System.Diagnostics.CodeAnalysis;
using YenValve.Engine;

namespace QuantConnect;

/// <summary>The tickers by which an algorithm names its symbols. One table per run.</summary>
public static class SymbolCache
{
    private static Table Own => RunContext.Current.Service(_ => new Table());

    /// <summary>Gives a symbol a ticker.</summary>
    public static void Set(string ticker, Symbol symbol)
    {
        var table = Own;
        table.Symbols[ticker] = symbol;
        table.Tickers[symbol] = ticker;

        // "BTC" may have been remembered as unknown before "BTC.Type" came
        var dot = ticker.IndexOf('.');
        if (dot < 0) return;
        var stem = ticker[..dot];
        if (table.Symbols.TryGetValue(stem, out var known) && known is null) table.Symbols.Remove(stem);
    }

    /// <summary>Symbol of a ticker; throws when there is none.</summary>
    public static Symbol GetSymbol(string ticker)
    {
        if (Find(ticker, out var symbol, out var error)) return symbol!;
        throw error ?? new InvalidOperationException($"We were unable to locate the ticker '{ticker}'.");
    }

    /// <summary>Symbol of a ticker, if there is one.</summary>
    public static bool TryGetSymbol(string ticker, [NotNullWhen(true)] out Symbol? symbol) => Find(ticker, out symbol, out _);

    /// <summary>Ticker of a symbol; its identifier's text when it has none.</summary>
    public static string GetTicker(Symbol symbol) => Own.Tickers.TryGetValue(symbol, out var ticker) ? ticker : symbol.ID.ToString();

    /// <summary>Ticker of a symbol, if it has one.</summary>
    public static bool TryGetTicker(Symbol symbol, [NotNullWhen(true)] out string? ticker) => Own.Tickers.TryGetValue(symbol, out ticker);

    /// <summary>Forgets a symbol.</summary>
    public static bool TryRemove(Symbol symbol)
    {
        var table = Own;
        return table.Tickers.Remove(symbol, out var ticker) && table.Symbols.Remove(ticker);
    }

    /// <summary>Forgets a ticker.</summary>
    public static bool TryRemove(string ticker)
    {
        var table = Own;
        return table.Symbols.Remove(ticker, out var symbol) && symbol is not null && table.Tickers.Remove(symbol);
    }

    /// <summary>Forgets everything.</summary>
    public static void Clear()
    {
        var table = Own;
        table.Symbols.Clear();
        table.Tickers.Clear();
    }

    private static bool Find(string ticker, [NotNullWhen(true)] out Symbol? symbol, out InvalidOperationException? error)
    {
        error = null;
        var table = Own;
        if (table.Symbols.TryGetValue(ticker, out symbol)) return symbol is not null;

        if (SecurityIdentifier.TryParse(ticker, out var sid))
        {
            symbol = new Symbol(sid, sid.Symbol);
            return true;
        }

        // custom data may be named without its type: "BTC" for "BTC.Bitcoin"
        var prefix = ticker + ".";
        List<string>? matches = null;
        foreach (var (known, candidate) in table.Symbols)
        {
            if (candidate is null || !known.StartsWith(prefix, StringComparison.InvariantCultureIgnoreCase)) continue;
            (matches ??= []).Add(known);
            symbol = candidate;
        }

        if (matches is { Count: > 1 })
        {
            symbol = null;
            error = new InvalidOperationException(
                $"We located multiple potentially matching tickers. For custom data, be sure to append a dot followed by the custom data type name. For example: 'BTC.Bitcoin'. Potential Matches: {string.Join(", ", matches)}");
            return false;
        }

        // a miss is remembered too: looking it up again would search all over
        table.Symbols[ticker] = symbol;
        return symbol is not null;
    }

    private sealed class Table
    {
        public Dictionary<string, Symbol?> Symbols { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<Symbol, string> Tickers { get; } = [];
    }
}
