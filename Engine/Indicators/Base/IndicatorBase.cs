using System.Globalization;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;

namespace QuantConnect.Indicators;

// Equality between indicators stays by reference; IndicatorBase<T>.Equals handles boxed numbers.
#pragma warning disable CS0660, CS0661
/// <summary>What all indicators share: name, value, recent values and the event of a new one.</summary>
public abstract partial class IndicatorBase : WindowBase<IndicatorDataPoint>, IIndicator
{
    /// <summary>Starts without a name.</summary>
    protected IndicatorBase()
        : base(DefaultWindowSize) => Current = new IndicatorDataPoint(DateTime.MinValue, 0m);

    /// <summary>Starts with a name.</summary>
    protected IndicatorBase(string name)
        : this() => Name = name;

    /// <summary>Raised after each new value.</summary>
    public event IndicatorUpdatedHandler? Updated;

    /// <summary>Consolidators that feed this indicator.</summary>
    public ISet<IDataConsolidator> Consolidators { get; } = new HashSet<IDataConsolidator>();

    /// <summary>Name of the indicator.</summary>
    public string Name { get; protected set; } = null!;

    /// <summary>How many data points were taken in.</summary>
    public long Samples { get; internal set; }

    /// <summary>Whether enough data came in for the value to mean something.</summary>
    public abstract bool IsReady { get; }

    /// <summary>Value before the newest; 0 at the beginning of time when there is none.</summary>
    public override IndicatorDataPoint Previous => base.Previous ?? new IndicatorDataPoint(DateTime.MinValue, 0m);

    /// <summary>Takes in a data point; returns whether the indicator is ready.</summary>
    public abstract bool Update(IBaseData input);

    /// <summary>Forgets all data.</summary>
    public abstract void Reset();

    /// <summary>Orders by current value.</summary>
    public int CompareTo(IIndicator? other) => other is null ? 1 : Current.CompareTo(other.Current);

    /// <summary>Orders by current value; refuses anything that is not an indicator.</summary>
    public int CompareTo(object? obj) => obj is IndicatorBase other
        ? CompareTo((IIndicator)other)
        : throw new ArgumentException($"Object must be of type {GetType().GetBetterTypeName()}");

    /// <inheritdoc/>
    public override string ToString() => Current.Value.ToString("#######0.0####", CultureInfo.InvariantCulture);

    /// <summary>Name and current value.</summary>
    public string ToDetailedString() => $"{Name} - {this}";

    /// <summary>Raises Updated.</summary>
    protected virtual void OnUpdated(IndicatorDataPoint consolidated) => Updated?.Invoke(this, consolidated);
}
