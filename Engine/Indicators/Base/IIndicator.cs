using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>Something that takes data points and keeps a current value.</summary>
public interface IIndicator : IComparable
{
    /// <summary>Raised after each new value.</summary>
    event IndicatorUpdatedHandler Updated;

    /// <summary>Name of the indicator.</summary>
    string Name { get; }

    /// <summary>Whether enough data came in for the value to mean something.</summary>
    bool IsReady { get; }

    /// <summary>Latest value; its time is DateTime.MinValue before the first.</summary>
    IndicatorDataPoint Current { get; }

    /// <summary>How many data points were taken in.</summary>
    long Samples { get; }

    /// <summary>Takes in a data point; returns whether the indicator is ready.</summary>
    bool Update(IBaseData input);

    /// <summary>Forgets all data.</summary>
    void Reset();
}
