using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Streams.Protocols;

/// <summary>What one message held. Kept and filled again message by message, so that a cascade leaves no garbage.</summary>
public sealed class LiquidationBatch
{
    // The largest single liquidation on record was under a quarter of a billion.
    private const decimal LargestUsd = 2e9m;
    private const decimal LargestPrice = 1e8m;
    private const decimal LargestQuantity = 1e10m;
    private readonly List<Liquidation> _items = [];

    /// <summary>The liquidations, in the message's order.</summary>
    public IReadOnlyList<Liquidation> Items => _items;

    /// <summary>When the publisher made the message, milliseconds since 1970 UTC by its clock; zero where it does not say.</summary>
    public long Generated { get; set; }

    /// <summary>Entries that cannot be true and were left out.</summary>
    public int Refused { get; private set; }

    /// <summary>What was wrong with the first of them, or with the message, with the value; null where nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Adds an entry, or refuses it where price, size or time cannot be.</summary>
    /// <param name="symbol">Contract.</param>
    /// <param name="time">Milliseconds since 1970 UTC.</param>
    /// <param name="side">Side that was closed; null where the message names none.</param>
    /// <param name="price">Price; null where the message has no number there.</param>
    /// <param name="quantity">Size; null where the message has no number there.</param>
    /// <param name="isInverse">Whether a unit is one USD; otherwise it is one coin.</param>
    public void Add(string symbol, long time, LeveragedSide? side, decimal? price, decimal? quantity, bool isInverse)
    {
        if (side == null) Refuse($"{symbol}: no side");
        else if (time <= 0) Refuse($"{symbol}: no time ({time})");
        else if (price is not (> 0m and <= LargestPrice)) Refuse($"{symbol}: no price ({Text(price)})");
        else if (quantity is not (> 0m and <= LargestQuantity)) Refuse($"{symbol}: no size ({Text(quantity)})");
        else
        {
            var usd = isInverse ? quantity.Value : quantity.Value * price.Value;
            if (usd > LargestUsd) Refuse(FormattableString.Invariant($"{symbol}: no liquidation is that large ({usd} USD)"));
            else _items.Add(new Liquidation(symbol, time, side.Value, price.Value, quantity.Value, usd));
        }
    }

    /// <summary>Leaves an entry out; the first reason stays.</summary>
    public void Refuse(string reason)
    {
        Refused++;
        Problem ??= reason;
    }

    /// <summary>Leaves everything out: a message that cannot be read to its end is not read at all.</summary>
    public void RefuseAll(string reason)
    {
        Clear();
        Refuse(reason);
    }

    /// <summary>Empties it for the next message.</summary>
    public void Clear()
    {
        _items.Clear();
        Generated = 0;
        Refused = 0;
        Problem = null;
    }

    private static string Text(decimal? value) => FormattableString.Invariant($"{value}");
}
