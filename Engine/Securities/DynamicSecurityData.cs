using System.Collections;
using System.Dynamic;
using System.Linq.Expressions;
using QuantConnect.Data;

namespace QuantConnect.Securities;

/// <summary>A read-only view of a security's last data, by type; as a dynamic object it has a list for every registered type's name.</summary>
public class DynamicSecurityData : IDynamicMetaObjectProvider
{
    private readonly IRegisteredSecurityDataTypesProvider _types;
    private readonly SecurityCache _cache;

    /// <summary>Makes a view of a cache.</summary>
    public DynamicSecurityData(IRegisteredSecurityDataTypesProvider registeredTypes, SecurityCache cache)
    {
        _types = registeredTypes;
        _cache = cache;
    }

    /// <inheritdoc/>
    public DynamicMetaObject GetMetaObject(Expression parameter) => new ByNameMetaObject(parameter, this);

    /// <summary>Whether there is data of a type.</summary>
    public bool HasData<T>() => _cache.HasData(typeof(T));

    /// <summary>Whether there is data of a registered type.</summary>
    public bool HasProperty(string name) => _types.TryGetType(name, out var type) && _cache.HasData(type!);

    /// <summary>Last data point of a type; null when there is none.</summary>
    public T? Get<T>() => GetAll<T>().LastOrDefault();

    /// <summary>Last data points of a type that arrived together.</summary>
    public IReadOnlyList<T> GetAll<T>() => (IReadOnlyList<T>)GetAll(typeof(T));

    /// <summary>Last data points of a type that arrived together.</summary>
    public IList GetAll(Type type)
    {
        var found = GetProperty(type.Name);
        if (found is IList list && found.GetType() is var listType
            && (listType.GetElementType() == type || (listType.IsGenericType && listType.GenericTypeArguments[0] == type)))
        {
            return list;
        }

        var copy = NewList(type);
        foreach (var data in (IEnumerable<BaseData>)found) copy.Add(data);
        return copy;
    }

    /// <summary>Not supported: the view is read-only.</summary>
    [Obsolete("DynamicSecurityData is a view of the SecurityCache. It is readonly, properties can not be set")]
    public object SetProperty(string name, object value)
        => throw new InvalidOperationException("DynamicSecurityData is a view of the SecurityCache. It is readonly, properties can not be set");

    /// <summary>Last data points of a registered type; an empty list when there are none.</summary>
    public object GetProperty(string name)
    {
        // A registered type never throws, so that programs need not ask first whether data has arrived.
        if (!_types.TryGetType(name, out var type)) throw new KeyNotFoundException($"Property with name '{name}' does not exist.");
        return _cache.TryGetValue(type!, out var data) ? data : NewList(type!);
    }

    private static IList NewList(Type type) => (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;

    private sealed class ByNameMetaObject(Expression expression, DynamicSecurityData view)
        : DynamicMetaObject(expression, BindingRestrictions.Empty, view)
    {
        public override DynamicMetaObject BindGetMember(GetMemberBinder binder)
            => Call(nameof(GetProperty), Expression.Constant(binder.Name));

        public override DynamicMetaObject BindSetMember(SetMemberBinder binder, DynamicMetaObject value)
            => Call("SetProperty", Expression.Constant(binder.Name), Expression.Convert(value.Expression, typeof(object)));

        private DynamicMetaObject Call(string method, params Expression[] arguments)
            => new(
                Expression.Call(Expression.Convert(Expression, LimitType), LimitType.GetMethod(method)!, arguments),
                BindingRestrictions.GetTypeRestriction(Expression, LimitType));
    }
}
