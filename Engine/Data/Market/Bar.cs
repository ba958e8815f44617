namespace QuantConnect.Data.Market;

/// <summary>Prices over a period.</summary>
public class Bar : IBar
{
    private bool _open;

    /// <summary>A bar without prices yet.</summary>
    public Bar()
    {
    }

    /// <summary>A bar of given prices.</summary>
    public Bar(decimal open, decimal high, decimal low, decimal close)
    {
        _open = open != 0;
        Open = open;
        High = high;
        Low = low;
        Close = close;
    }

    /// <inheritdoc/>
    public virtual decimal Open { get; set; }

    /// <inheritdoc/>
    public virtual decimal High { get; set; }

    /// <inheritdoc/>
    public virtual decimal Low { get; set; }

    /// <inheritdoc/>
    public virtual decimal Close { get; set; }

    /// <summary>Takes a price in; zero is none.</summary>
    public void Update(decimal value) => Update(ref value);

    /// <summary>Takes a price in; zero is none.</summary>
    public void Update(ref decimal value)
    {
        if (value == 0) return;

        if (!_open)
        {
            Open = High = Low = value;
            _open = true;
        }
        else if (value > High) High = value;
        else if (value < Low) Low = value;
        Close = value;
    }

    /// <summary>A copy.</summary>
    public Bar Clone() => new(Open, High, Low, Close);

    /// <inheritdoc/>
    public override string ToString() => $"O: {Open.SmartRounding()} H: {High.SmartRounding()} L: {Low.SmartRounding()} C: {Close.SmartRounding()}";
}
