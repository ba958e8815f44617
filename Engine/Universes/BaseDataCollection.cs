using System.Collections;
using YenValve.Engine;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Many points of data that belong to one moment.</summary>
public class BaseDataCollection : BaseData, IEnumerable<BaseData>
{
    private DateTime _endTime;

    /// <summary>Makes an empty collection without time or symbol.</summary>
    public BaseDataCollection() : this(DateTime.MinValue, QuantConnect.Symbol.Empty)
    {
    }

    /// <summary>Makes a collection of a moment.</summary>
    public BaseDataCollection(DateTime time, Symbol symbol, IEnumerable<BaseData>? data = null) : this(time, time, symbol, data)
    {
    }

    /// <summary>Makes a collection of a span.</summary>
    public BaseDataCollection(DateTime time, DateTime endTime, Symbol symbol, IEnumerable<BaseData>? data = null, BaseData? underlying = null,
        HashSet<Symbol>? filteredContracts = null)
        : this(time, endTime, symbol, data?.ToList(), underlying, filteredContracts)
    {
    }

    /// <summary>Makes a collection of a span; a list that holds one filled collection is taken for that collection's data.</summary>
    public BaseDataCollection(DateTime time, DateTime endTime, Symbol symbol, List<BaseData>? data, BaseData? underlying, HashSet<Symbol>? filteredContracts)
        : this(time, endTime, symbol, underlying, filteredContracts) =>
        Data = data is [BaseDataCollection { Data: { Count: > 0 } inner }] ? inner : data ?? [];

    /// <summary>Copies a collection; the points are shared.</summary>
    public BaseDataCollection(BaseDataCollection other) : this(other.Time, other.EndTime, other.Symbol, other.Underlying, other.FilteredContracts) =>
        Data = other.Data;

    /// <summary>Makes a collection whose points follow later.</summary>
    protected BaseDataCollection(DateTime time, DateTime endTime, Symbol symbol, BaseData? underlying, HashSet<Symbol>? filteredContracts)
    {
        Symbol = symbol;
        Time = time;
        _endTime = endTime;
        Underlying = underlying;
        FilteredContracts = filteredContracts;
    }

    /// <summary>Point of the underlying, when there is one.</summary>
    public BaseData? Underlying { get; set; }

    /// <summary>Symbols that selection kept; null before selection.</summary>
    public HashSet<Symbol>? FilteredContracts { get; set; }

    /// <summary>The points.</summary>
    public List<BaseData> Data { get; set; } = [];

    /// <inheritdoc/>
    public override DateTime EndTime
    {
        get => _endTime == default ? Time : _endTime;
        set => _endTime = value;
    }

    /// <summary>Symbol of a universe that is selected from this type of data.</summary>
    public virtual Symbol UniverseSymbol(string? market = null)
    {
        market ??= QuantConnect.Market.USA;
        return QuantConnect.Symbol.Create(UniverseNames.Next(GetType(), market), SecurityType.Base, market, baseDataType: GetType());
    }

    /// <summary>Adds a point.</summary>
    public virtual void Add(BaseData newDataPoint) => Data.Add(newDataPoint);

    /// <summary>Adds points.</summary>
    public virtual void AddRange(IEnumerable<BaseData> newDataPoints) => Data.AddRange(newDataPoints);

    /// <inheritdoc/>
    public override bool ShouldCacheToSecurity() => Data is not [var first, ..] || first.GetType() == GetType() || first.ShouldCacheToSecurity();

    /// <inheritdoc/>
    public override BaseData Clone() => new BaseDataCollection(this);

    /// <inheritdoc/>
    public IEnumerator<BaseData> GetEnumerator() => (Data ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
