using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Logging;

namespace QuantConnect.Indicators;

/// <summary>An indicator over data of one type, which moves forward in time only.</summary>
public abstract class IndicatorBase<T> : IndicatorBase
    where T : IBaseData
{
    private static readonly bool TakesPoints = typeof(T) == typeof(IndicatorDataPoint);

    // Nearly every indicator follows a single symbol: the first one seen has a place of its own, the rest share a table.
    private SecurityIdentifier? _firstId;
    private T _firstInput = default!;
    private Dictionary<SecurityIdentifier, T>? _otherInputs;
    private bool _toldForwardOnly;

    /// <summary>Starts with a name.</summary>
    protected IndicatorBase(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool Update(IBaseData input)
    {
        var id = input.Symbol.ID;
        if (TryGetLast(id, out var last))
        {
            if (input.EndTime < last.EndTime)
            {
                RefusePast(input.EndTime, last.EndTime);
                return IsReady;
            }

            if (ReferenceEquals(input, last)) return IsReady;
        }

        Samples++;
        var accepted = input is T typed ? typed : Convert(input);
        SetLast(id, accepted);

        var result = ValidateAndComputeNextValue(accepted);
        if (result.Status == IndicatorStatus.Success)
        {
            var point = new IndicatorDataPoint(accepted.Symbol, accepted.EndTime, result.Value);
            Current = point;
            OnUpdated(Current);
        }

        return IsReady;
    }

    /// <summary>Takes in a value at a time; only for indicators over plain points.</summary>
    public bool Update(DateTime time, decimal value)
    {
        if (TakesPoints) return Update(new IndicatorDataPoint(time, value));

        var ticks = typeof(T) == typeof(IBaseData) ? ", Update(Tick)" : string.Empty;
        throw new NotSupportedException(
            $"{GetType().Name} does not support the `Update(DateTime, decimal)` method. Use one of the following methods instead: Update(TradeBar), Update(QuoteBar){ticks}");
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        Samples = 0;
        _firstId = null;
        _firstInput = default!;
        _otherInputs?.Clear();
        Window.Reset();
        Current = new IndicatorDataPoint(DateTime.MinValue, 0m);
    }

    /// <summary>Compares by reference with indicators and by current value with numbers.</summary>
    public override bool Equals(object? obj)
    {
        if (obj is null) return false;
        if (IsIndicator(obj.GetType())) return ReferenceEquals(this, obj);

        try
        {
            return Current.Value == obj.ConvertInvariant<decimal>();
        }
        catch (InvalidCastException)
        {
            return false;
        }
    }

    /// <summary>By reference: equal numbers do not make equal keys.</summary>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The next value, given the next input.</summary>
    protected abstract decimal ComputeNextValue(T input);

    /// <summary>The next value together with whether it counts.</summary>
    protected virtual IndicatorResult ValidateAndComputeNextValue(T input) => new(ComputeNextValue(input));

    private static T Convert(IBaseData input)
    {
        if (TakesPoints) return (T)(object)new IndicatorDataPoint(input.Symbol, input.EndTime, input.Value);
        throw new ArgumentException($"IndicatorBase.Update() 'input' expected to be of type {typeof(T)} but is of type {input.GetType()}");
    }

    private static bool IsIndicator(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IndicatorBase<>)) return true;
        }

        return false;
    }

    private bool TryGetLast(SecurityIdentifier id, out T last)
    {
        if (_firstId is not null && (ReferenceEquals(_firstId, id) || _firstId.Equals(id)))
        {
            last = _firstInput;
            return true;
        }

        last = default!;
        return _otherInputs is not null && _otherInputs.TryGetValue(id, out last!);
    }

    private void SetLast(SecurityIdentifier id, T input)
    {
        _firstId ??= id;
        if (ReferenceEquals(_firstId, id) || _firstId.Equals(id)) _firstInput = input;
        else (_otherInputs ??= [])[id] = input;
    }

    private void RefusePast(DateTime time, DateTime last)
    {
        if (_toldForwardOnly) return;
        _toldForwardOnly = true;
        Log.Error($"IndicatorBase.Update(): This is a forward only indicator: {Name} Input: {time:u} Previous: {last:u}. It will not be updated with this input.");
    }
}
