namespace QuantConnect.Data.Consolidators;

/// <summary>Makes bars of a fixed distance from low to high; gaps are left.</summary>
public class ClassicRangeConsolidator : RangeConsolidator
{
    /// <summary>Bars of a number of price steps.</summary>
    public ClassicRangeConsolidator(int range, Func<IBaseData, decimal>? selector = null, Func<IBaseData, decimal>? volumeSelector = null)
        : base(range, selector, volumeSelector)
    {
    }

    /// <inheritdoc/>
    protected override void UpdateBar(DateTime time, decimal currentValue, decimal volume)
    {
        var bar = CurrentBar!;
        bar.Update(time, currentValue, volume);
        if (!bar.IsClosed) return;
        OnDataConsolidated(bar);
        CurrentBar = null;
    }
}
