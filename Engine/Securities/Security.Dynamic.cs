using System.Dynamic;
using System.Globalization;
using System.Reflection;

namespace QuantConnect.Securities;

public partial class Security
{
    /// <summary>A value that the algorithm keeps with the security.</summary>
    public object this[string key]
    {
        get => Get<object>(key);
        set => Add(key, value);
    }

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => Cache.Properties.TryGetValue(binder.Name, out result);

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        Cache.Properties[binder.Name] = value!;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        try
        {
            var values = Cache.Properties;
            result = values.GetType().InvokeMember(binder.Name, BindingFlags.InvokeMethod, null, values, args, CultureInfo.InvariantCulture);
            return true;
        }
        catch (Exception)
        {
            result = null;
            return false;
        }
    }

    /// <summary>Keeps a value with the security.</summary>
    public void Add(string key, object value) => Set(key, value);

    /// <summary>Keeps a value with the security.</summary>
    public void Set(string key, object value) => Cache.Properties[key] = value;

    /// <summary>Looks for a value kept with the security.</summary>
    public bool TryGet<T>(string key, out T value)
    {
        var found = Cache.Properties.TryGetValue(key, out var kept);
        value = found ? (T)kept! : default!;
        return found;
    }

    /// <summary>A value kept with the security; throws when there is none.</summary>
    public T Get<T>(string key) => (T)Cache.Properties[key];

    /// <summary>Drops a value kept with the security.</summary>
    public bool Remove(string key) => Cache.Properties.Remove(key);

    /// <summary>Drops a value kept with the security, and tells what it was.</summary>
    public bool Remove<T>(string key, out T value)
    {
        var found = Cache.Properties.Remove(key, out var kept);
        value = found ? (T)kept! : default!;
        return found;
    }

    /// <summary>Drops all values kept with the security.</summary>
    public void Clear() => Cache.Properties.Clear();
}
