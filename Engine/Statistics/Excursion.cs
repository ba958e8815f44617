using YenValve.Engine.Feed.Idle;

namespace QuantConnect.Statistics;

/// <summary>How far a price went, up and down and from one extreme to a later one, since it was last cleared.</summary>
internal sealed class Excursion
{
    private decimal _fall;
    private decimal _rise;
    private long _scaledFall;
    private long _scaledRise;

    /// <summary>Whether no price was added.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>The highest price.</summary>
    public decimal High { get; private set; }

    /// <summary>The lowest price.</summary>
    public decimal Low { get; private set; }

    /// <summary>Largest fall from a price to a later one; zero where it never fell.</summary>
    public decimal Fall => Math.Max(_fall, _scaledFall / PriceStretch.Scale);

    /// <summary>Largest rise from a price to a later one; zero where it never rose.</summary>
    public decimal Rise => Math.Max(_rise, _scaledRise / PriceStretch.Scale);

    /// <summary>Takes in a price.</summary>
    public void Add(decimal price) => Join(price, price);

    /// <summary>Takes in what a price did over several steps.</summary>
    public void Add(in PriceStretch prices)
    {
        Join(prices.High, prices.Low);
        _scaledFall = Math.Max(_scaledFall, prices.ScaledFall);
        _scaledRise = Math.Max(_scaledRise, prices.ScaledRise);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        IsEmpty = true;
        (_fall, _rise, _scaledFall, _scaledRise) = (0m, 0m, 0L, 0L);
    }

    private void Join(decimal high, decimal low)
    {
        if (IsEmpty)
        {
            (High, Low, IsEmpty) = (high, low, false);
            return;
        }

        // From what came before to what comes now; falls within what comes now are its own.
        if (High - low is var fall && fall > _fall) _fall = fall;
        if (high - Low is var rise && rise > _rise) _rise = rise;
        if (high > High) High = high;
        if (low < Low) Low = low;
    }
}
