using System.Dynamic;
using System.Linq.Expressions;

namespace QuantConnect.Data;

/// <summary>Custom data whose properties are made at run time; their names are not case-sensitive.</summary>
public abstract class DynamicData : BaseData, IDynamicMetaObjectProvider
{
    private Dictionary<string, object> _properties = [];

    // "YieldTen" can be asked for as "yield_ten" too
    private Dictionary<string, object>? _snakeCase;

    /// <summary>Binds property access in dynamic code.</summary>
    public DynamicMetaObject GetMetaObject(Expression parameter) => new PropertyMetaObject(parameter, this);

    /// <summary>Sets a property; time, endtime, value and symbol are those of <see cref="BaseData"/>.</summary>
    public object SetProperty(string name, object value)
    {
        var key = name.LazyToLower();
        switch (key)
        {
            case "time":
                Time = (DateTime)value;
                break;
            case "endtime":
            case "end_time":
                EndTime = (DateTime)value;
                break;
            case "value":
                Value = (decimal)value;
                break;
            case "symbol":
                Symbol = value is string ticker ? SymbolCache.GetSymbol(ticker) : (Symbol)value;
                break;
        }

        _properties[key] = value;
        var snake = SnakeCase.Of(name);
        if (snake != key) (_snakeCase ??= [])[snake] = value;
        return value;
    }

    /// <summary>Value of a property; throws when it was never set.</summary>
    public object GetProperty(string name)
    {
        var key = name.ToLowerInvariant();
        switch (key)
        {
            case "time": return Time;
            case "endtime": return EndTime;
            case "value": return Value;
            case "symbol": return Symbol;
            case "price": return Price;
        }

        if (_properties.TryGetValue(key, out var value) || _snakeCase is not null && _snakeCase.TryGetValue(key, out value)) return value;
        throw new KeyNotFoundException(
            $"Property with name '{key}' does not exist. Properties: Time, Symbol, Value {string.Join(", ", _properties.Keys)}");
    }

    /// <summary>Whether a property was set.</summary>
    public bool HasProperty(string name) => _properties.ContainsKey(name.ToLowerInvariant());

    /// <summary>Every property that was set, by its name in lower case.</summary>
    public IDictionary<string, object> GetStorageDictionary() => _properties;

    /// <inheritdoc/>
    public override BaseData Clone()
    {
        var clone = (DynamicData)base.Clone();
        clone._properties = new Dictionary<string, object>(_properties);
        // LEAN's copies forget the other spelling, too
        clone._snakeCase = null;
        return clone;
    }

    private sealed class PropertyMetaObject(Expression expression, DynamicData value)
        : DynamicMetaObject(expression, BindingRestrictions.Empty, value)
    {
        public override DynamicMetaObject BindGetMember(GetMemberBinder binder) =>
            Call(nameof(GetProperty), Expression.Constant(binder.Name));

        public override DynamicMetaObject BindSetMember(SetMemberBinder binder, DynamicMetaObject value) =>
            Call(nameof(SetProperty), Expression.Constant(binder.Name), Expression.Convert(value.Expression, typeof(object)));

        private DynamicMetaObject Call(string method, params Expression[] arguments) => new(
            Expression.Call(Expression.Convert(Expression, LimitType), typeof(DynamicData).GetMethod(method)!, arguments),
            BindingRestrictions.GetTypeRestriction(Expression, LimitType));
    }
}
